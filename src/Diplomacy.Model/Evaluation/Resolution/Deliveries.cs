namespace Diplomacy.Model;

/// <summary>What has been delivered under a pause in a world, as an account has it.</summary>
internal sealed class Deliveries(PausePoints points, Moments moments)
{
    private readonly Dictionary<string, List<Delivery>> _byUnit = new(StringComparer.Ordinal);

    /// <summary>The statements that say how much of a unit was delivered.</summary>
    public EquatableArray<StatementId> StatementsOn(string unit) =>
        Of(unit).Select(delivery => delivery.Word.Statement.Id).Distinct().Order().ToEquatableArray();

    /// <summary>The earliest instant by which so much is said to have been delivered; null when nobody says so.</summary>
    public Limit? Reached(string unit, long quantity, World world)
    {
        Limit? earliest = null;
        foreach (var delivery in Of(unit).Where(delivery => delivery.Total >= quantity))
        {
            var limit = new Limit(world.PointOf(delivery.At));
            earliest = earliest is { } known ? Limit.Earlier(known, limit, world) : limit;
        }

        return earliest;
    }

    /// <summary>The most that is said to have been delivered at an instant or before.</summary>
    public long TotalBy(string unit, Point at, World world)
    {
        var total = 0L;
        foreach (var delivery in Of(unit))
        {
            if (delivery.Total > total && world.IsAtOrAfter(at, world.PointOf(delivery.At)))
            {
                total = delivery.Total;
            }
        }

        return total;
    }

    private List<Delivery> Of(string unit)
    {
        if (!_byUnit.TryGetValue(unit, out var found))
        {
            found = [.. Find(unit)];
            _byUnit.Add(unit, found);
        }

        return found;
    }

    private IEnumerable<Delivery> Find(string unit)
    {
        foreach (var word in points.Of<AssertClaim>())
        {
            if (
                IsOn(word.Act, unit)
                && ((AssertClaim)word.Act).Claim is DeliveryClaim claim
                && claim.At is not { IsNever: true }
                && points.Account.IsVoice(word.Voice, word.CapacityAt)
                && points.Counts(word, $"delivery/{unit}", mention => IsOn(mention.Act, unit))
            )
            {
                yield return new Delivery(word, claim.Total, moments.SaidBy(word, $"delivery of {unit}", claim.At));
            }
        }
    }

    private bool IsOn(Act act, string unit) =>
        act is AssertClaim { Claim: DeliveryClaim claim }
        && claim.Pause == points.Pause
        && string.Equals(claim.Unit, unit, StringComparison.Ordinal);

    private sealed record Delivery(Word Word, long Total, VagueInstant At);
}
