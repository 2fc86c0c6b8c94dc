namespace Diplomacy.Model;

/// <summary>How much conduct against a pause is reported of one party, its parts included.</summary>
/// <remarks>Sums of what was reported, each by its count: reports that overlap are not merged.</remarks>
/// <param name="Party">The party; an actor that is neither a party nor part of one stands for itself.</param>
/// <param name="Alleged">How much is alleged only.</param>
/// <param name="Verified">How much is verified.</param>
/// <param name="Denied">How much is denied.</param>
/// <param name="Disputed">How much is disputed.</param>
public sealed record ObservanceTotal(ActorId Party, long Alleged, long Verified, long Denied, long Disputed)
{
    /// <summary>All that is reported.</summary>
    public long All => Alleged + Verified + Denied + Disputed;

    /// <summary>Text such as <c>north: 2 alleged, 1 verified, 0 denied, 0 disputed</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Party}: {Alleged} alleged, {Verified} verified, {Denied} denied, {Disputed} disputed"
        );
}
