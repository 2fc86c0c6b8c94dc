namespace Diplomacy.Model.Tests.Reference;

/// <summary>What the conditions of a strand do in a world (docs/evaluation.md, 6).</summary>
internal sealed class StrandConditions(World world, Strand strand)
{
    private readonly Facts _facts = new(world, strand);
    private Dictionary<Fact, long>? _comeTrue;
    private Condition[]? _all;
    private (long True, long LongStop)[]? _precedents;
    private Condition[]? _suspending;
    private long? _ended;
    private long? _precedent;

    /// <summary>When the precedent conditions have all come true, each before its long-stop.</summary>
    public long Precedent =>
        _precedent ??=
            Precedents.Length == 0
                ? Line.Always
                : Precedents.Select(c => c.True < c.LongStop ? c.True : Line.Never).Append(Line.Always).Max();

    private (long True, long LongStop)[] Precedents =>
        _precedents ??= Array.ConvertAll(Of(ConditionRole.Precedent), c => (ComesTrue(c.Fact), LongStop(c)));

    private Condition[] Suspending => _suspending ??= Array.FindAll(Of(ConditionRole.Continuing), c => !Ends(c));

    /// <summary>When a resolutive condition comes true, or a continuing one that ends first fails.</summary>
    public long Ended => _ended ??= FirstEnd(_ => true);

    /// <summary>The same without the conditions that hang on how long it was observed.</summary>
    public long EndedWithoutObservance => FirstEnd(c => !IsOnObservance(c.Fact));

    private long FirstEnd(Func<Condition, bool> isAsked) =>
        All.Length == 0
            ? Line.Never
            : Of(ConditionRole.Resolutive)
                .Where(isAsked)
                .Select(c => ComesTrue(c.Fact))
                .Concat(
                    Of(ConditionRole.Continuing)
                        .Where(isAsked)
                        .Where(Ends)
                        .Select(c => _facts.FirstFalse(c.Fact, strand.Begun))
                )
                .Append(Line.Never)
                .Min();

    private static bool IsOnObservance(Fact fact) =>
        fact switch
        {
            ObservedFor => true,
            AllOf all => all.Facts.Any(IsOnObservance),
            AnyOf any => any.Facts.Any(IsOnObservance),
            AtLeast some => some.Facts.Any(IsOnObservance),
            Not not => IsOnObservance(not.Fact),
            _ => false,
        };

    /// <summary>Whether a long-stop has passed that a precedent condition did not come true before.</summary>
    public bool IsVoid(long instant)
    {
        foreach (var (from, longStop) in Precedents)
        {
            if (longStop <= instant && from >= longStop)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a continuing condition that does not end fails, or the other side's conduct is not likewise.</summary>
    public bool IsFailingAt(long instant) =>
        (Suspending.Length > 0 && IsAnyFalseAt(instant))
        || (strand.Undertaking.Form == Form.Reciprocal && IsViolatedAt(instant));

    private bool IsAnyFalseAt(long instant) => Array.Exists(Suspending, c => !_facts.IsTrue(c.Fact, instant));

    private bool IsViolatedAt(long instant) =>
        world.Violations.Of(strand.Pause).Any(v => v.IsAt(instant) && strand.Powers.IsOfOtherSide(v.Actor));

    private Condition[] All =>
        _all ??= strand.Term(Points.Conditions) is { } word ? [.. (EquatableArray<Condition>)word.Value] : [];

    private Condition[] Of(ConditionRole role) => All.Length == 0 ? All : Array.FindAll(All, c => c.Role == role);

    private long ComesTrue(Fact fact)
    {
        _comeTrue ??= [];
        if (!_comeTrue.TryGetValue(fact, out var from))
        {
            from = _facts.FirstTrue(fact);
            _comeTrue.Add(fact, from);
        }

        return from;
    }

    private long LongStop(Condition condition) =>
        condition.LongStop is { } stop
            ? strand.Deadlines.Resolve(stop, $"{strand.ConditionsPath}/{Array.IndexOf(_all!, condition)}/longStop")
            : Line.Never;

    private bool Ends(Condition condition) =>
        condition.OnFailure == FailureEffect.Ends
        || (
            condition.OnFailure == FailureEffect.Unspecified
            && world.Times.Is(
                strand.Pause.Id,
                QuestionKind.Failure,
                condition.Fact.ToString(),
                QuestionKinds.Ends,
                QuestionKinds.Suspends
            )
        );
}
