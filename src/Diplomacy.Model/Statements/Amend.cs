namespace Diplomacy.Model;

/// <summary>Changes the terms of one's own part in a pause.</summary>
/// <param name="Pause">The pause it is about.</param>
/// <param name="Terms">The terms as they are to be, as far as they change.</param>
public sealed partial record Amend(PauseId Pause, Terms Terms) : Act
{
    /// <summary>The terms as they are to be, as far as they change.</summary>
    public Terms Terms
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Terms);

    internal override Terms? StatedTerms => Terms;

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Declarative;

    /// <inheritdoc />
    public override string Kind => "amend";

    private protected override string Detail => $"{Pause}: {Terms}";
}
