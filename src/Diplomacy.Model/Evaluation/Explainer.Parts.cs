namespace Diplomacy.Model;

/// <content>The parts of an answer: bound, begun, not over, conditions, scope.</content>
internal sealed partial class Explainer
{
    private IEnumerable<ExplanationNode> Parts(List<Strand> strands, TimelineSpot spot)
    {
        var stories = _stories.Of(strands);
        var bound = stories.WhereBound();
        var bindings = strands
            .SelectMany(strand => strand.Required)
            .Distinct()
            .Select(_evaluation.Facts.Binding)
            .ToList();
        yield return Part(
            ExplanationKind.Established,
            _phrases.Established(strands, stories),
            spot,
            outcome => outcome.Established,
            bindings
                .SelectMany(binding => binding.Statements)
                .Concat(_phrases.InsteadOfBinding(strands))
                .Concat(_saying.Clarified(QuestionKind.Act))
        );
        var truth = TimelineSpot.TruthOf(spot.Cell, outcome => outcome.Started);
        if (truth is not null)
        {
            yield return Part(
                ExplanationKind.Started,
                Supposing(spot, ExplanationKind.Started, PartPhrases.Started(truth, bound)),
                spot,
                outcome => outcome.Started,
                _saying.Window(strands)
            );
        }

        var isPending = truth == Truth.False;
        if (TimelineSpot.TruthOf(spot.Cell, outcome => outcome.NotEnded) is { } notEnded)
        {
            yield return Part(
                ExplanationKind.NotEnded,
                Supposing(spot, ExplanationKind.NotEnded, _ends.NotEnded(notEnded, isPending, bound)),
                spot,
                outcome => outcome.NotEnded,
                EndedBy(strands, bound, bindings)
            );
        }

        foreach (var part in ConditionsAndScope(strands, spot, bound))
        {
            yield return part;
        }
    }

    private IEnumerable<ExplanationNode> ConditionsAndScope(
        List<Strand> strands,
        TimelineSpot spot,
        StrandStories bound
    )
    {
        var conditions = strands
            .SelectMany(strand => strand.Terms.Conditions.Values)
            .SelectMany(said => said.Where(MayMatter))
            .Distinct()
            .ToList();
        var reciprocal = strands.Exists(strand => strand.Undertaking.Form == Form.Reciprocal);
        var moved = strands.SelectMany(strand => strand.Moved(MoveKind.Suspend, MoveKind.Resume)).ToList();
        var truth = TimelineSpot.TruthOf(spot.Cell, outcome => outcome.ConditionsHold);
        if (truth is not null && (conditions.Count > 0 || reciprocal || moved.Count > 0))
        {
            yield return Part(
                ExplanationKind.ConditionsHold,
                Supposing(
                    spot,
                    ExplanationKind.ConditionsHold,
                    _phrases.Conditions(truth, conditions, reciprocal, bound)
                ),
                spot,
                outcome => outcome.ConditionsHold,
                Said(strands, terms => terms.Conditions.Statements)
                    .Concat(_saying.Conditions(strands, ends: false))
                    .Concat(moved)
            ) with
            {
                Subjects = [.. bound.Suspended().Select(suspended => _acts.NameOf(suspended.Party))],
            };
        }

        if (spot.Cell.Assessment.Phases.Contains(Phase.Void))
        {
            yield return Part(
                ExplanationKind.ConditionsHold,
                PartPhrases.Void(conditions, _acts),
                _saying.Conditions(strands, ends: false).Concat(Said(strands, terms => terms.Conditions.Statements))
            );
        }

        truth = TimelineSpot.TruthOf(spot.Cell, outcome => outcome.Within);
        if (truth is not null)
        {
            yield return Part(
                ExplanationKind.Covers,
                SupposingForce(spot, _phrases.Covers(truth, Gaps(truth, strands), _verdict.Conduct!)),
                spot,
                outcome => outcome.Within,
                Said(
                        strands,
                        terms =>
                            terms
                                .Activities.Statements.Concat(terms.Area.Statements)
                                .Concat(terms.Exceptions.Statements)
                                .Concat(terms.Schedule.Statements)
                                .Concat(terms.Limit.Statements)
                    )
                    .Concat(_saying.Clarified(QuestionKind.Place))
            );
        }

        var purposes = strands.SelectMany(strand => strand.Terms.Purposes.Values).SelectMany(said => said).Distinct();
        var texts = string.Join("; ", purposes);
        if (texts.Length > 0)
        {
            yield return Part(
                ExplanationKind.Purpose,
                $"Its purpose as said: {texts}.",
                Said(strands, terms => terms.Purposes.Statements)
            ) with
            {
                Interval = _verdict.Interval,
            };
        }
    }

    private IReadOnlyCollection<CoverageGap> Gaps(Truth? truth, List<Strand> strands) =>
        truth == Truth.False ? _evaluation.Gaps(strands, Microseconds.Floor(_verdict.At)) : [];

    private static bool MayMatter(Condition condition) =>
        condition.Role is ConditionRole.Precedent or ConditionRole.Continuing;

    private static IEnumerable<StatementId> Said(
        List<Strand> strands,
        Func<StrandTerms, IEnumerable<StatementId>> term
    ) => strands.SelectMany(strand => term(strand.Terms));

    // What sets the end, what moved it, and what brought it about.
    private IEnumerable<StatementId> EndedBy(List<Strand> strands, StrandStories stories, List<ActEvidence> bindings)
    {
        var moved = stories.All.SelectMany(story => story.ExtendedBy).Distinct().ToList();
        var ended = stories
            .All.Select(story => story.Ending ?? story.Coming)
            .OfType<StrandEnding>()
            .SelectMany(ending => ending.Statements)
            .Concat(stories.All.SelectMany(story => story.Stopped).Select(notice => notice.Statement))
            .Concat(stories.All.SelectMany(story => story.Late).Select(late => late.Statement))
            .Concat(
                stories
                    .TakenBack(MoveKind.Terminate, MoveKind.GiveNotice, MoveKind.Release, MoveKind.Extend)
                    .Select(taken => taken.Statement)
            )
            .Distinct()
            .ToList();
        var isExtended = moved.Count > 0 || stories.All.Any(story => story.IsExtended);
        return _saying
            .Window(strands)
            .Concat(moved)
            .Concat(ended)
            .Concat(isExtended ? Said(strands, terms => terms.Extension.Statements) : [])
            .Concat(ended.Count > 0 ? Said(strands, terms => terms.Exit.Statements) : [])
            .Concat(bindings.SelectMany(binding => binding.TakenBackBy))
            .Concat(_saying.Conditions(strands, ends: true))
            .Concat(
                stories.IsEmpty
                    ? strands.SelectMany(strand =>
                        strand.Moved(MoveKind.Extend, MoveKind.Terminate, MoveKind.GiveNotice, MoveKind.Release)
                    )
                    : []
            );
    }

    // Where only some worlds come to a part, what it says is said of those: in the others something before it fails.
    private static string Supposing(TimelineSpot spot, ExplanationKind kind, string text)
    {
        bool Fails(Func<Outcome, bool?> part) => spot.Cell.Worlds.Any(world => part(world.Outcome) == false);

        // Whether it has begun and whether it is over are looked at side by side.
        var isOfConditions = kind == ExplanationKind.ConditionsHold;
        List<string> supposed =
        [
            .. Fails(outcome => outcome.Established) ? ["binds"] : (string[])[],
            .. isOfConditions && Fails(outcome => outcome.Started) ? ["has begun"] : (string[])[],
            .. isOfConditions && Fails(outcome => outcome.NotEnded) ? ["is not over"] : (string[])[],
        ];
        return supposed.Count == 0 ? text : $"If it {TimePhrases.Both(supposed)}, {PartPhrases.Uncapital(text)}";
    }

    // Whether it covers conduct is looked at in the worlds in which it is in force.
    private static string SupposingForce(TimelineSpot spot, string text) =>
        spot.Cell.Worlds.All(world => world.Outcome.Within is not null)
            ? text
            : $"If it is in force, {PartPhrases.Uncapital(text)}";

    // A part that no world comes to has no truth, and so no stretch of it.
    private ExplanationNode Part(
        ExplanationKind kind,
        string text,
        TimelineSpot spot,
        Func<Outcome, bool?> part,
        IEnumerable<StatementId> statements
    ) =>
        TimelineSpot.TruthOf(spot.Cell, part) is { } truth
            ? Part(kind, text, statements) with
            {
                Truth = truth,
                Interval = spot.Around(cell => TimelineSpot.TruthOf(cell, part)),
            }
            : Part(kind, text, statements);

    private ExplanationNode Part(ExplanationKind kind, string text, IEnumerable<StatementId> statements) =>
        new(kind, text, null, Cite(statements.Distinct().Order().ToEquatableArray()));
}
