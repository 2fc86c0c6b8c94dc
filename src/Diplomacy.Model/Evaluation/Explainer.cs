namespace Diplomacy.Model;

/// <summary>Makes the explanation of a verdict in one account: every leaf cites a statement.</summary>
internal sealed class Explainer(DossierView view, PauseEvaluation evaluation, Reading reading)
{
    private readonly HashSet<StatementId> _cited = [];

    public ExplanationNode Explain(Verdict verdict, TimelineCell cell)
    {
        if (!evaluation.IsSpokenOf && cell.Assessment.Causes.All(cause => cause.Statements.IsEmpty))
        {
            var nobody = new ExplanationNode(Sentences.Of(verdict), verdict.InForce, [Sentences.Nobody]);
            return nobody with { Children = nobody.Children.AddRange(Rest()) };
        }

        var children = Parts(cell)
            .Concat(verdict.Causes.Select(cause => Because(cause, verdict)))
            .Concat(
                verdict.Presumptions.Select(p => new ExplanationNode($"Presumption: {p}.", null, Cite(p.Statements)))
            )
            .ToEquatableArray();
        return new ExplanationNode(Sentences.Of(verdict), verdict.InForce, children.AddRange(Rest()));
    }

    private IEnumerable<ExplanationNode> Parts(TimelineCell cell)
    {
        var binding = evaluation.Binding;
        var isRead = binding.IsOpen && reading.AnswerTo(binding.Question) is not null;
        yield return Part(
            isRead
                ? "Established: whether the bound party committed itself, or accepted, is answered by the reading asked for"
                : "Established: the bound party committed itself, or accepted",
            o => o.Established,
            binding.Statements,
            cell
        );
        yield return Part("Started", o => o.Started, evaluation.Window.Statements, cell);
        var ending = evaluation.Window.Statements.Concat(binding.TakenBackBy).Concat(evaluation.EndingWords);
        yield return Part("Not ended", o => o.NotEnded, ending.Distinct().Order().ToEquatableArray(), cell);
        if (evaluation.Conditions.IsSaid)
        {
            var conditions = evaluation.Conditions.Statements.Concat(evaluation.StateWords);
            yield return Part(
                "Conditions hold",
                o => o.ConditionsHold,
                conditions.Distinct().Order().ToEquatableArray(),
                cell
            );
        }

        if (cell.Worlds.Any(world => world.Outcome.Within is not null))
        {
            var scope = evaluation.Activities.Statements.Concat(evaluation.Area.Statements).Distinct().Order();
            yield return Part("Covers the conduct", o => o.Within, scope.ToEquatableArray(), cell);
        }

        if (evaluation.Purposes.IsSaid)
        {
            yield return new ExplanationNode("Purpose as said", null, Cite(evaluation.Purposes.Statements));
        }
    }

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
        EquatableArray<StatementId> statements,
        TimelineCell cell
    )
    {
        var reached = cell.Worlds.Any(world => part(world.Outcome) is not null);
        return new ExplanationNode(
            reached ? text : $"{text} (does not come into it)",
            reached ? WorldSummary.TruthOf(cell.Worlds, part) : null,
            Cite(statements)
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
                    .Any(mention => PausePoints.PauseOf(mention.Act) == evaluation.Pause.Id)
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
