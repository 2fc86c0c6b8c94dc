namespace Diplomacy.Model;

/// <summary>Makes the explanation of a verdict in one account: every leaf cites a statement, or says that nobody spoke.</summary>
internal sealed partial class Explainer
{
    private readonly DossierView _view;
    private readonly PauseEvaluation _evaluation;
    private readonly Verdict _verdict;
    private readonly StrandStories _stories;
    private readonly PartPhrases _phrases;
    private readonly EndPhrases _ends;
    private readonly StrandSources _saying;
    private readonly ActPhrases _acts;
    private readonly HashSet<StatementId> _cited = [];

    public Explainer(DossierView view, PauseEvaluation evaluation, Reading reading, Verdict verdict)
    {
        _view = view;
        _evaluation = evaluation;
        _verdict = verdict;
        _acts = new ActPhrases(view.Dossier);
        _phrases = new PartPhrases(_acts, evaluation.Facts, reading, verdict.At);
        _ends = new EndPhrases(_acts);
        _saying = new StrandSources(evaluation.Facts);
        _stories = StrandStories.Tell(evaluation, Microseconds.Floor(verdict.At));
    }

    public ExplanationNode Explain(TimelineSpot spot, List<(UndertakingId Id, TimelineSpot Spot)> undertakings)
    {
        if (!_evaluation.IsSpokenOf && _verdict.Causes.All(cause => cause.Statements.IsEmpty))
        {
            return Root([Sentences.NobodyHere, .. Rest()]);
        }

        var parts = undertakings.Count == 0 ? Parts([.. _evaluation.Strands], spot) : Undertakings(undertakings);
        return Root([
            .. parts,
            .. Causes(spot),
            .. Deciding(),
            .. _verdict.Presumptions.Select(presumption => Presumed(presumption, spot)),
            .. WithoutPower(),
            .. Rest(),
        ]);
    }

    private ExplanationNode Root(EquatableArray<ExplanationNode> children) =>
        new(ExplanationKind.Verdict, Sentences.Of(_verdict, _view.Dossier), _verdict.InForce, children)
        {
            Subjects = [.. _verdict.Account!.Voices.Select(_acts.NameOf)],
            Interval = _verdict.Interval,
        };

    // Undertakings that stand alike are told together, as long as all of them do.
    private IEnumerable<ExplanationNode> Undertakings(List<(UndertakingId Id, TimelineSpot Spot)> each)
    {
        var told = each.ConvertAll(undertaking =>
            (
                undertaking.Id,
                undertaking.Spot.Cell.Assessment,
                Interval: undertaking.Spot.Around(cell => (cell.Assessment.InForce, cell.Assessment.Phases)),
                Parts: Parts(
                        [.. _evaluation.Strands.Where(strand => strand.Undertaking.Id == undertaking.Id)],
                        undertaking.Spot
                    )
                    .ToEquatableArray()
            )
        );
        return told.GroupBy(one =>
                (
                    one.Assessment.InForce,
                    one.Assessment.Phases,
                    Texts: string.Join('\n', one.Parts.Select(p => $"{p.Truth} {p.Text}"))
                )
            )
            .Select(alike => new ExplanationNode(
                ExplanationKind.Undertaking,
                Sentences.Of(
                    [.. alike.Select(one => NameOf(one.Id))],
                    each.Count,
                    alike.Key.InForce,
                    alike.Key.Phases,
                    _verdict.Conduct is not null
                ),
                alike.Key.InForce,
                [.. alike.First().Parts.Select((_, i) => Together([.. alike.Select(one => one.Parts[i])]))]
            )
            {
                Subjects = [.. alike.Select(one => one.Id.Value)],
                Names = [.. alike.Select(one => NameOf(one.Id))],
                Interval = alike.Select(one => one.Interval).Aggregate(Intervals.Common),
            });
    }

    private string NameOf(UndertakingId id) => _acts.NameOf(_evaluation.Pause, id);

    // Parts that tell the same, with all that they cite, as long as all of them hold.
    private static ExplanationNode Together(List<ExplanationNode> parts) =>
        parts[0] with
        {
            Children = [.. parts.SelectMany(part => part.Children).Distinct().OrderBy(cited => cited.Statement)],
            Interval = parts.TrueForAll(part => part.Interval is not null)
                ? parts.Select(part => part.Interval!.Value).Aggregate(Intervals.Common)
                : null,
        };

    // Causes that read alike are one step; which acts or limits they are about is in what it cites.
    private IEnumerable<ExplanationNode> Causes(TimelineSpot spot)
    {
        var about = CauseSubjects.At(spot.Cell, Microseconds.Floor(_verdict.At), new UndecidedPhrases(_acts));
        return _verdict
            .Causes.SelectMany(cause => about.Of(cause).Select(text => (Cause: cause, Text: text)))
            .GroupBy(told => (told.Cause.Kind, told.Text), told => told.Cause)
            .Select(alike => new ExplanationNode(
                ExplanationKind.Cause,
                alike.Key.Text,
                null,
                Cite(alike.SelectMany(cause => cause.Statements).Distinct().Order().ToEquatableArray())
            )
            {
                Cause = alike.Key.Kind,
                Interval = _verdict.Interval,
            });
    }

    private IEnumerable<ExplanationNode> Deciding()
    {
        var deciding = _verdict.DecidingFacts;
        if (deciding.Status == DecidingStatus.Found)
        {
            yield return new ExplanationNode(
                ExplanationKind.Deciding,
                new DecidingPhrases(_acts, _verdict.Conduct is not null).Of(deciding),
                null,
                Cite([.. deciding.Facts.SelectMany(fact => fact.Statements).Distinct().Order()])
            );
        }
    }

    private ExplanationNode Presumed(Presumption presumption, TimelineSpot spot) =>
        new(ExplanationKind.Presumption, Sentences.Of(presumption, _acts), null, Cite(presumption.Statements))
        {
            Interval = spot.Around(cell => cell.Presumptions.Contains(presumption)),
        };

    private IEnumerable<ExplanationNode> WithoutPower()
    {
        var powerless = _stories.WithoutPower();
        if (!powerless.IsEmpty)
        {
            yield return new ExplanationNode(
                ExplanationKind.WithoutPower,
                "Not in the power of who did it under the terms, and so without effect in this account:",
                null,
                Cite(powerless)
            );
        }
    }

    // Where nobody said anything on a point, what was said of the pause at all shows that.
    private EquatableArray<ExplanationNode> Cite(EquatableArray<StatementId> statements)
    {
        var ids = statements.IsEmpty ? SpokenOf : statements;
        return ids.SelectMany(WithRetractions)
            .Distinct()
            .Order()
            .Select(id => Cite(_view.Dossier.Index.Statements[id]))
            .ToEquatableArray();
    }

    // What was taken back is told with the words that take it back.
    private IEnumerable<StatementId> WithRetractions(StatementId id) =>
        _view.Retractions(id).Select(retraction => retraction.Id).Prepend(id);

    private EquatableArray<StatementId> SpokenOf =>
        _evaluation
            .Points.Account.Words.Where(word =>
                PausePoints
                    .Nested(word.Act, word.Voice)
                    .Any(mention => PausePoints.IsSpeaking(mention.Act, _evaluation.Pause.Id))
            )
            .Select(word => word.Statement.Id)
            .Distinct()
            .Order()
            .ToEquatableArray();

    private ExplanationNode Cite(Statement statement)
    {
        _ = _cited.Add(statement.Id);
        return new ExplanationNode(ExplanationKind.Statement, Sentences.Of(statement, _acts), null, [])
        {
            Statement = statement.Id,
            Sources = statement.Sources,
        };
    }

    // What else is on record about the pause, so that nothing said is out of sight.
    private IEnumerable<ExplanationNode> Rest()
    {
        var rest = _view
            .Statements.Where(s => AboutPause.Is(s, _evaluation.Pause.Id))
            .SelectMany(s => WithRetractions(s.Id))
            .Distinct()
            .Where(id => !_cited.Contains(id))
            .Select(id => _view.Dossier.Index.Statements[id])
            .ToList();
        if (rest.Count > 0)
        {
            yield return new ExplanationNode(
                ExplanationKind.AlsoOnRecord,
                "Also on record about it:",
                null,
                rest.Select(Cite).ToEquatableArray()
            );
        }
    }
}
