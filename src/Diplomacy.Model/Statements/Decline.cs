namespace Diplomacy.Model;

/// <summary>Declines to say whether an act was made: an open question wherever nothing else settles it. Evasion is not acceptance.</summary>
/// <param name="About">The act left open.</param>
public sealed partial record Decline(Performance About) : Act
{
    /// <summary>The act left open.</summary>
    public Performance About
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(About);

    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "decline";

    private protected override string Detail => $"({About})";
}
