namespace Diplomacy.Model;

/// <summary>Makes the explanation of a verdict in one account: every leaf cites a statement, or says that nobody spoke.</summary>
internal sealed class Explainer
{
    private readonly DossierView _view;
    private readonly PauseEvaluation _evaluation;
    private readonly Verdict _verdict;
    private readonly StrandStories _stories;
    private readonly PartPhrases _phrases;
    private readonly ActPhrases _acts;
    private readonly HashSet<StatementId> _cited = [];

    public Explainer(DossierView view, PauseEvaluation evaluation, Reading reading, Verdict verdict)
    {
        _view = view;
        _evaluation = evaluation;
        _verdict = verdict;
        _acts = new ActPhrases(view.Dossier);
        _phrases = new PartPhrases(_acts, evaluation.Facts, reading, verdict.At);
        _stories = StrandStories.Tell(evaluation, reading, Microseconds.Floor(verdict.At));
    }

    public ExplanationNode Explain(TimelineCell cell, IEnumerable<(UndertakingId Id, TimelineCell Cell)> undertakings)
    {
        if (!_evaluation.IsSpokenOf && _verdict.Causes.All(cause => cause.Statements.IsEmpty))
        {
            return Root([Sentences.Nobody, .. Rest()]);
        }

        var each = undertakings.ToList();
        var parts = each.Count == 0 ? Parts([.. _evaluation.Strands], cell) : Undertakings(each);
        return Root([
            .. parts,
            .. _verdict.Causes.Select(Because),
            .. Deciding(),
            .. _verdict.Presumptions.Select(Presumed),
            .. WithoutPower(),
            .. Rest(),
        ]);
    }

    private ExplanationNode Root(EquatableArray<ExplanationNode> children) =>
        new(ExplanationKind.Verdict, Sentences.Of(_verdict, _view.Dossier), _verdict.InForce, children)
        {
            Subjects = [.. _verdict.Account!.Voices.Select(_acts.NameOf)],
        };

    // Undertakings that stand alike are told together.
    private IEnumerable<ExplanationNode> Undertakings(List<(UndertakingId Id, TimelineCell Cell)> each)
    {
        var told = each.ConvertAll(undertaking =>
            (
                undertaking.Id,
                undertaking.Cell.Assessment,
                Parts: Parts(
                        [.. _evaluation.Strands.Where(strand => strand.Undertaking.Id == undertaking.Id)],
                        undertaking.Cell
                    )
                    .ToEquatableArray()
            )
        );
        return told.GroupBy(one =>
                (one.Assessment.InForce, one.Assessment.Phases, Texts: string.Join('\n', one.Parts.Select(p => p.Text)))
            )
            .Select(alike => new ExplanationNode(
                ExplanationKind.Undertaking,
                Sentences.Of([.. alike.Select(one => one.Id)], each.Count, alike.Key.InForce, alike.Key.Phases),
                alike.Key.InForce,
                [
                    .. alike
                        .First()
                        .Parts.Select(
                            (part, i) => part with { Children = Together(alike.Select(one => one.Parts[i])) }
                        ),
                ]
            )
            {
                Subjects = [.. alike.Select(one => one.Id.Value)],
            });
    }

    private static EquatableArray<ExplanationNode> Together(IEnumerable<ExplanationNode> parts) =>
        parts.SelectMany(part => part.Children).Distinct().OrderBy(cited => cited.Statement).ToEquatableArray();

    private IEnumerable<ExplanationNode> Parts(List<Strand> strands, TimelineCell cell)
    {
        var stories = _stories.Of(strands);
        var bound = stories.WhereBound();
        var bindings = strands
            .SelectMany(strand => strand.Required)
            .Distinct()
            .Select(_evaluation.Facts.Binding)
            .ToList();
        var truth = TruthOf(cell, o => o.Established);
        yield return Part(
            ExplanationKind.Established,
            _phrases.Established(strands, stories),
            truth,
            bindings.SelectMany(binding => binding.Statements)
        );
        truth = TruthOf(cell, o => o.Started);
        if (truth is not null)
        {
            yield return Part(
                ExplanationKind.Started,
                PartPhrases.Started(truth, bound),
                truth,
                Said(strands, terms => terms.Window.Statements)
            );
        }

        truth = TruthOf(cell, o => o.NotEnded);
        if (truth is not null)
        {
            yield return Part(
                ExplanationKind.NotEnded,
                _phrases.NotEnded(truth, bound),
                truth,
                EndedBy(strands, bound, bindings)
            );
        }

        foreach (var part in ConditionsAndScope(strands, cell, bound))
        {
            yield return part;
        }
    }

    private IEnumerable<ExplanationNode> ConditionsAndScope(
        List<Strand> strands,
        TimelineCell cell,
        StrandStories bound
    )
    {
        var conditions = strands.Exists(strand => strand.Terms.Conditions.Values.Any(said => said.Any(MayMatter)));
        var reciprocal = strands.Exists(strand => strand.Undertaking.Form == Form.Reciprocal);
        var moved = strands.SelectMany(strand => strand.Moved(MoveKind.Suspend, MoveKind.Resume)).ToList();
        var truth = TruthOf(cell, o => o.ConditionsHold);
        if (truth is not null && (conditions || reciprocal || moved.Count > 0))
        {
            var facts = new ConditionStatements(_evaluation.Facts.Facts);
            yield return Part(
                ExplanationKind.ConditionsHold,
                PartPhrases.Conditions(truth, conditions, reciprocal, bound),
                truth,
                Said(strands, terms => terms.Conditions.Statements).Concat(facts.Of(strands, ends: false)).Concat(moved)
            );
        }

        truth = TruthOf(cell, o => o.Within);
        if (truth is not null)
        {
            yield return Part(
                ExplanationKind.Covers,
                PartPhrases.Covers(truth),
                truth,
                Said(
                    strands,
                    terms =>
                        terms
                            .Activities.Statements.Concat(terms.Area.Statements)
                            .Concat(terms.Exceptions.Statements)
                            .Concat(terms.Schedule.Statements)
                            .Concat(terms.Limit.Statements)
                )
            );
        }

        var purposes = strands.SelectMany(strand => strand.Terms.Purposes.Values).SelectMany(said => said).Distinct();
        var texts = string.Join("; ", purposes);
        if (texts.Length > 0)
        {
            yield return Part(
                ExplanationKind.Purpose,
                $"Its purpose as said: {texts}.",
                null,
                Said(strands, terms => terms.Purposes.Statements)
            );
        }
    }

    private static bool MayMatter(Condition condition) =>
        condition.Role is ConditionRole.Precedent or ConditionRole.Continuing;

    private static Truth? TruthOf(TimelineCell cell, Func<Outcome, bool?> part) =>
        cell.Worlds.Any(world => part(world.Outcome) is not null) ? WorldSummary.TruthOf(cell.Worlds, part) : null;

    private static IEnumerable<StatementId> Said(
        List<Strand> strands,
        Func<StrandTerms, IEnumerable<StatementId>> term
    ) => strands.SelectMany(strand => term(strand.Terms));

    // What sets the end, what moved it, and what brought it about.
    private IEnumerable<StatementId> EndedBy(List<Strand> strands, StrandStories stories, List<ActEvidence> bindings)
    {
        var moved = stories.All.SelectMany(story => story.ExtendedBy).Distinct().ToList();
        var ended = stories
            .All.SelectMany(story => story.Notices.Append(story.Ending).OfType<StrandEnding>())
            .SelectMany(ending => ending.Statements)
            .Distinct()
            .ToList();
        var isExtended = moved.Count > 0 || stories.All.Any(story => story.IsExtended);
        return Said(strands, terms => terms.Window.Statements)
            .Concat(moved)
            .Concat(ended)
            .Concat(isExtended ? Said(strands, terms => terms.Extension.Statements) : [])
            .Concat(ended.Count > 0 ? Said(strands, terms => terms.Exit.Statements) : [])
            .Concat(bindings.SelectMany(binding => binding.TakenBackBy))
            .Concat(new ConditionStatements(_evaluation.Facts.Facts).Of(strands, ends: true))
            .Concat(
                stories.IsEmpty
                    ? strands.SelectMany(strand =>
                        strand.Moved(MoveKind.Extend, MoveKind.Terminate, MoveKind.GiveNotice, MoveKind.Release)
                    )
                    : []
            );
    }

    private ExplanationNode Because(Cause cause) =>
        new(ExplanationKind.Cause, Sentences.Of(cause), null, Cite(cause.Statements)) { Cause = cause.Kind };

    private IEnumerable<ExplanationNode> Deciding()
    {
        var deciding = _verdict.DecidingFacts;
        if (deciding.Status == DecidingStatus.Found)
        {
            yield return new ExplanationNode(
                ExplanationKind.Deciding,
                new DecidingPhrases(_acts).Of(deciding),
                null,
                Cite([.. deciding.Facts.SelectMany(fact => fact.Statements).Distinct().Order()])
            );
        }
    }

    private ExplanationNode Presumed(Presumption presumption) =>
        new(ExplanationKind.Presumption, Sentences.Of(presumption, _acts), null, Cite(presumption.Statements));

    private IEnumerable<ExplanationNode> WithoutPower()
    {
        var powerless = _stories.WithoutPower();
        if (!powerless.IsEmpty)
        {
            yield return new ExplanationNode(
                ExplanationKind.WithoutPower,
                "Beyond the power that the terms give who did it, and so without effect in this account:",
                null,
                Cite(powerless)
            );
        }
    }

    private ExplanationNode Part(
        ExplanationKind kind,
        string text,
        Truth? truth,
        IEnumerable<StatementId> statements
    ) => new(kind, text, truth, Cite(statements.Distinct().Order().ToEquatableArray()));

    // Where nobody said anything on a point, what was said of the pause at all shows that.
    private EquatableArray<ExplanationNode> Cite(EquatableArray<StatementId> statements)
    {
        var ids = statements.IsEmpty ? SpokenOf : statements;
        return ids.Select(id => Cite(_view.Dossier.Index.Statements[id])).ToEquatableArray();
    }

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
            .Statements.Where(s => !_cited.Contains(s.Id) && AboutPause.Is(s, _evaluation.Pause.Id))
            .ToList();
        if (rest.Count > 0)
        {
            yield return new ExplanationNode(
                ExplanationKind.WithoutEffect,
                "Also on record, without effect on this answer in this account:",
                null,
                rest.Select(Cite).ToEquatableArray()
            );
        }
    }
}
