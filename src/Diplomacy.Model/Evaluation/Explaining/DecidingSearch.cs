using NodaTime;

namespace Diplomacy.Model;

/// <summary>Finds the facts that would decide an unknown verdict.</summary>
internal static class DecidingSearch
{
    // Beyond so many pairs of worlds that differ in their answers nothing is compared.
    private const long MostPairs = 40_000;

    private const int MostCases = 64;

    public static DecidingFacts Of(Assessment assessment, IReadOnlyList<WorldClass> worlds, Instant at, bool isCombined)
    {
        if (assessment.InForce != Truth.Unknown)
        {
            return None(DecidingStatus.Definite);
        }

        if (worlds.Count == 0)
        {
            return None(
                isCombined ? DecidingStatus.SeeAccounts
                : assessment.Causes.Any(cause => cause.Kind == CauseKind.SplittingBound) ? DecidingStatus.BoundHit
                : DecidingStatus.Nothing
            );
        }

        // Parts that have nothing in common must each be decided: the others may all turn out false.
        var parts = UndecidedPart.Of(worlds, Microseconds.Floor(at)).FindAll(part => part.Truth == Truth.Unknown);
        if (parts.Count == 0)
        {
            return None(DecidingStatus.Nothing);
        }

        return parts.Sum(part => part.Pairs) > MostPairs
            ? None(DecidingStatus.BoundHit)
            : Of([.. parts.SelectMany((part, i) => part.Deciding().Select(position => (i, position)))], parts);
    }

    private static DecidingFacts Of(List<(int Part, int Position)> deciding, List<UndecidedPart> parts)
    {
        UndecidedFact FactOf((int Part, int Position) place) => parts[place.Part].Facts[place.Position];

        var ordered = UndecidedFact
            .InOrder(deciding.Select(FactOf))
            .Select(fact => deciding.Find(place => ReferenceEquals(FactOf(place), fact)))
            .ToList();
        var cases = new List<DecidingCase>();
        var hasAll = AddCases(cases, ordered, 0, [], parts);
        return new DecidingFacts(
            DecidingStatus.Found,
            [
                .. ordered.Select(place =>
                {
                    var fact = FactOf(place);
                    return new DecidingFact(
                        fact.Kind,
                        fact.Cause,
                        fact.Subject,
                        fact.Statements,
                        Values(parts, place).ToEquatableArray()
                    )
                    {
                        Question = fact.Choice?.Question,
                    };
                }),
            ],
            cases.ToEquatableArray(),
            hasAll
        );
    }

    // Neighbouring bounds of an instant that make no difference are told as one.
    private static List<DecidingValue> Values(List<UndecidedPart> parts, (int Part, int Position) place)
    {
        var values = new List<DecidingValue>();
        foreach (var (value, left) in parts[place.Part].By(place.Position))
        {
            if (!left.IsEmpty)
            {
                Append(values, value with { Answer = TruthOf(With(parts, place.Part, left)) });
            }
        }

        return values;
    }

    private static void Append(List<DecidingValue> values, DecidingValue next)
    {
        var last = values.Count > 0 ? values[^1] : null;
        if (next.Within is { } within && last?.Within is { } before && last.Answer == next.Answer)
        {
            values[^1] = last with { Within = Joined(before, within) };
        }
        else
        {
            values.Add(next);
        }
    }

    private static bool AddCases(
        List<DecidingCase> cases,
        List<(int Part, int Position)> deciding,
        int next,
        EquatableArray<DecidingCasePart> given,
        List<UndecidedPart> parts
    )
    {
        var truth = TruthOf(parts);
        if (truth != Truth.Unknown || next == deciding.Count)
        {
            cases.Add(new DecidingCase(given, truth));
            return true;
        }

        var (part, position) = deciding[next];
        if (parts[part].Truth != Truth.Unknown)
        {
            return AddCases(cases, deciding, next + 1, given, parts);
        }

        // What comes of each value, those that come to the same told as one.
        var branches = new List<(DecidingValue Value, List<DecidingCase> Cases)>();
        foreach (var (value, left) in parts[part].By(position))
        {
            if (left.IsEmpty)
            {
                continue;
            }

            var own = new List<DecidingCase>();
            if (!AddCases(own, deciding, next + 1, [], With(parts, part, left)))
            {
                return false;
            }

            var last = branches.Count > 0 ? branches[^1] : default;
            if (last.Value?.Within is { } before && value.Within is { } within && last.Cases.SequenceEqual(own))
            {
                branches[^1] = (last.Value with { Within = Joined(before, within) }, own);
            }
            else
            {
                branches.Add((value, own));
            }
        }

        var makesNoDifference = branches.TrueForAll(branch => branch.Cases.SequenceEqual(branches[0].Cases));
        foreach (var (value, own) in makesNoDifference ? branches[..1] : branches)
        {
            EquatableArray<DecidingCasePart> before = makesNoDifference
                ? given
                : given.Add(new DecidingCasePart(next, value.Option, value.Within));
            foreach (var @case in own)
            {
                if (cases.Count == MostCases)
                {
                    return false;
                }

                cases.Add(@case with { Given = before.AddRange(@case.Given) });
            }
        }

        return true;
    }

    private static Moment Joined(Moment before, Moment after) =>
        Moment.FromMicroseconds(before.EarliestMicroseconds, after.LatestMicroseconds);

    private static List<UndecidedPart> With(List<UndecidedPart> parts, int position, UndecidedPart left) =>
        [.. parts.Select((part, i) => i == position ? left : part)];

    private static Truth TruthOf(List<UndecidedPart> parts) =>
        parts.Aggregate(Truth.False, (any, part) => any.Or(part.Truth));

    private static DecidingFacts None(DecidingStatus status) => new(status, [], [], true);
}
