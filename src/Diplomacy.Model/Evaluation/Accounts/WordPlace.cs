namespace Diplomacy.Model;

/// <summary>Where a word stands: no two words of an account stand in one place.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="ActIndex">The position of the statement's own act that it is found in.</param>
/// <param name="Maker">The principal or signatory of the statement in whose name that act was done.</param>
/// <param name="Depth">How many performances it is inside of.</param>
internal readonly record struct WordPlace(StatementId Statement, int ActIndex, ActorId Maker, int Depth)
{
    public override string ToString() =>
        FormattableString.Invariant($"{Statement}#{ActIndex + 1} of {Maker}{(Depth > 0 ? $" within {Depth}" : "")}");
}
