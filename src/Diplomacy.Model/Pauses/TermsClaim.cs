namespace Diplomacy.Model;

/// <summary>That a pause's terms are so.</summary>
/// <param name="Pause">The pause described.</param>
/// <param name="Terms">The terms, as far as said.</param>
public sealed partial record TermsClaim(PauseId Pause, Terms Terms) : Claim
{
    /// <summary>The terms, as far as said.</summary>
    public Terms Terms
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Terms);

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override string Kind => "terms";

    private protected override string Detail => $"of {Pause}: {Terms}";
}
