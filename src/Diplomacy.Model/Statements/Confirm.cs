namespace Diplomacy.Model;

/// <summary>Confirms that an act was made. Of the confirmer's own part it is an avowal: it is that act, done no later than the statement.</summary>
/// <param name="Performance">The act confirmed.</param>
public sealed partial record Confirm(Performance Performance) : Act
{
    /// <summary>The act confirmed.</summary>
    public Performance Performance
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Performance);

    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "confirm";

    private protected override string Detail => $"({Performance})";
}
