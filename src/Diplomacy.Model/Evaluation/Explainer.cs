namespace Diplomacy.Model;

/// <summary>Makes the explanation of a verdict in one account: every leaf cites a statement.</summary>
internal sealed class Explainer(DossierView view, PauseEvaluation evaluation, Reading reading)
{
    private readonly HashSet<StatementId> _cited = [];

    public ExplanationNode Explain(
        Verdict verdict,
        TimelineCell cell,
        IEnumerable<(UndertakingId Id, TimelineCell Cell)> undertakings
    )
    {
        if (!evaluation.IsSpokenOf && cell.Assessment.Causes.All(cause => cause.Statements.IsEmpty))
        {
            var nobody = new ExplanationNode(Sentences.Of(verdict), verdict.InForce, [Sentences.Nobody]);
            return nobody with { Children = nobody.Children.AddRange(Rest()) };
        }

        var each = undertakings.ToList();
        var parts =
            each.Count == 0
                ? Parts(StrandsOf(null), cell)
                : each.Select(undertaking => new ExplanationNode(
                    $"Undertaking {undertaking.Id} ({string.Join(" or ", undertaking.Cell.Assessment.Phases)})",
                    undertaking.Cell.Assessment.InForce,
                    Parts(StrandsOf(undertaking.Id), undertaking.Cell).ToEquatableArray()
                ));
        var children = parts
            .Concat(verdict.Causes.Select(cause => Because(cause, verdict)))
            .Concat(
                verdict.Presumptions.Select(p => new ExplanationNode($"Presumption: {p}.", null, Cite(p.Statements)))
            )
            .ToEquatableArray();
        return new ExplanationNode(Sentences.Of(verdict), verdict.InForce, children.AddRange(Rest()));
    }

    private List<Strand> StrandsOf(UndertakingId? undertaking) =>
        [.. evaluation.Strands.Where(strand => undertaking is null || strand.Undertaking.Id == undertaking)];

    private IEnumerable<ExplanationNode> Parts(List<Strand> strands, TimelineCell cell)
    {
        var bindings = strands
            .SelectMany(strand => strand.Required)
            .Distinct()
            .Select(evaluation.Facts.Binding)
            .ToList();
        var isRead = bindings.Exists(binding => binding.IsOpen && reading.AnswerTo(binding.Point.Question) is not null);
        var who = bindings.Count == 1 ? "the bound party committed itself" : "the parties committed themselves";
        yield return Part(
            isRead
                ? $"Established: whether {who}, or accepted, is answered by the reading asked for"
                : $"Established: {who}, or accepted",
            o => o.Established,
            bindings.SelectMany(binding => binding.Statements),
            cell
        );
        yield return Part("Started", o => o.Started, Said(strands, terms => terms.Window.Statements), cell);
        yield return Part(
            "Not ended",
            o => o.NotEnded,
            Said(strands, terms => terms.Window.Statements)
                .Concat(bindings.SelectMany(binding => binding.TakenBackBy))
                .Concat(Ended(strands))
                .Concat(Facts(strands, ends: true)),
            cell
        );
        var suspended = strands.SelectMany(strand => strand.Moved(MoveKind.Suspend, MoveKind.Resume)).ToList();
        if (strands.Exists(strand => strand.Terms.Conditions.IsSaid) || suspended.Count > 0 || IsReciprocal(strands))
        {
            yield return Part(
                suspended.Count > 0 ? "Not suspended, and conditions hold" : "Conditions hold",
                o => o.ConditionsHold,
                Said(strands, terms => terms.Conditions.Statements)
                    .Concat(Facts(strands, ends: false))
                    .Concat(suspended),
                cell
            );
        }

        if (cell.Worlds.Any(world => world.Outcome.Within is not null))
        {
            var scope = Said(
                strands,
                terms =>
                    terms
                        .Activities.Statements.Concat(terms.Area.Statements)
                        .Concat(terms.Exceptions.Statements)
                        .Concat(terms.Schedule.Statements)
                        .Concat(terms.Limit.Statements)
            );
            yield return Part("Covers the conduct", o => o.Within, scope, cell);
        }

        var purposes = Said(strands, terms => terms.Purposes.Statements).Distinct().Order().ToEquatableArray();
        if (!purposes.IsEmpty)
        {
            yield return new ExplanationNode("Purpose as said", null, Cite(purposes));
        }
    }

    private static IEnumerable<StatementId> Said(
        List<Strand> strands,
        Func<StrandTerms, IEnumerable<StatementId>> term
    ) => strands.SelectMany(strand => term(strand.Terms));

    private static IEnumerable<StatementId> Ended(List<Strand> strands) =>
        strands.SelectMany(strand =>
            strand
                .Moved(MoveKind.Extend, MoveKind.Terminate, MoveKind.GiveNotice, MoveKind.Release)
                .Concat(strand.Moved(MoveKind.Extend).Any() ? strand.Terms.Extension.Statements : [])
                .Concat(strand.Moved(MoveKind.Terminate, MoveKind.GiveNotice).Any() ? strand.Terms.Exit.Statements : [])
        );

    private static bool IsReciprocal(List<Strand> strands) =>
        strands.Exists(strand => strand.Undertaking.Form == Form.Reciprocal);

    // What is said of the facts that conditions name.
    private IEnumerable<StatementId> Facts(List<Strand> strands, bool ends)
    {
        var facts = evaluation.Facts.Facts;
        var conditions = strands
            .SelectMany(strand => strand.Terms.Conditions.Values)
            .SelectMany(conditions => conditions)
            .Where(condition => !ends || CanEnd(condition))
            .Distinct()
            .ToList();
        var named = conditions.SelectMany(condition => Leaves(condition.Fact)).Distinct().ToList();
        var said = named.SelectMany(fact =>
            fact switch
            {
                Holds holds => facts.State(holds.State).Statements,
                Occurred occurred => facts.Event(occurred.Event).Statements,
                ObservedFor => facts.Violations.Statements,
                _ => [],
            }
        );
        return IsReciprocal(strands) && !ends ? said.Concat(facts.Violations.Statements) : said;
    }

    private static bool CanEnd(Condition condition) =>
        condition.Role == ConditionRole.Resolutive
        || (condition.Role == ConditionRole.Continuing && condition.OnFailure != FailureEffect.Suspends);

    private static IEnumerable<Fact> Leaves(Fact fact) => fact.Parts.IsEmpty ? [fact] : fact.Parts.SelectMany(Leaves);

    // A cause that is an open question says what each answer would make of the verdict.
    private ExplanationNode Because(Cause cause, Verdict verdict)
    {
        var open = verdict.OpenQuestions.FirstOrDefault(question => question.Question == cause.Question);
        var text = open is null ? Sentences.Of(cause) : $"{Sentences.Of(cause)} {Sentences.Of(open)}";
        return new ExplanationNode(text, null, Cite(cause.Statements));
    }

    private ExplanationNode Part(
        string text,
        Func<Outcome, bool?> part,
        IEnumerable<StatementId> statements,
        TimelineCell cell
    )
    {
        var reached = cell.Worlds.Any(world => part(world.Outcome) is not null);
        return new ExplanationNode(
            reached ? text : $"{text} (does not come into it)",
            reached ? WorldSummary.TruthOf(cell.Worlds, part) : null,
            Cite(statements.Distinct().Order().ToEquatableArray())
        );
    }

    // Where nobody said anything on a point, what was said of the pause at all shows that.
    private EquatableArray<ExplanationNode> Cite(EquatableArray<StatementId> statements)
    {
        var ids = statements.IsEmpty ? SpokenOf : statements;
        return ids.Select(id => Cite(view.Dossier.Index.Statements[id])).ToEquatableArray();
    }

    private EquatableArray<StatementId> SpokenOf =>
        evaluation
            .Points.Account.Words.Where(word =>
                PausePoints
                    .Nested(word.Act, word.Voice)
                    .Any(mention => PausePoints.IsSpeaking(mention.Act, evaluation.Pause.Id))
            )
            .Select(word => word.Statement.Id)
            .Distinct()
            .Order()
            .ToEquatableArray();

    private ExplanationNode Cite(Statement statement)
    {
        // The words stand once in a tree; after that the statement is named with its source.
        var isFirst = _cited.Add(statement.Id);
        return new ExplanationNode(Sentences.Of(statement, view.Dossier, isFirst), null, [])
        {
            Statement = statement.Id,
            Sources = statement.Sources,
        };
    }

    // What else is on record about the pause, so that nothing said is out of sight.
    private EquatableArray<ExplanationNode> Rest()
    {
        var rest = view
            .Statements.Where(s => !_cited.Contains(s.Id) && AboutPause.Is(s, evaluation.Pause.Id))
            .Select(Cite)
            .ToEquatableArray();
        return rest.IsEmpty
            ? []
            :
            [
                new ExplanationNode(
                    "Also on record about it, without effect on this answer in this account",
                    null,
                    rest
                ),
            ];
    }
}
