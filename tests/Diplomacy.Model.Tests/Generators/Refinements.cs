namespace Diplomacy.Model.Tests.Generators;

/// <summary>Cases in which one moment is narrowed within its bounds.</summary>
internal static class Refinements
{
    public static IEnumerable<EvaluationCase> Of(EvaluationCase @case)
    {
        var statements = @case.Dossier.Statements.ToList();
        for (var i = 0; i < statements.Count; i++)
        {
            foreach (var narrower in Of(statements[i]))
            {
                List<Statement> refined = [.. statements[..i], narrower, .. statements[(i + 1)..]];
                if (Links.AreHeld(refined) && !HasImpossibleWindow(narrower))
                {
                    yield return @case with
                    {
                        Dossier = @case.Dossier with { Statements = refined.ToEquatableArray() },
                    };
                }
            }
        }
    }

    private static IEnumerable<Statement> Of(Statement statement)
    {
        var moments = new List<Moment>();
        _ = ActMap
            .OfMoments(m =>
            {
                moments.Add(m);
                return m;
            })
            .Map(statement);
        for (var i = 0; i < moments.Count; i++)
        {
            foreach (var narrower in Narrowing.Of(moments[i]))
            {
                var (position, wanted) = (0, i);
                yield return ActMap.OfMoments(m => position++ == wanted ? narrower : m).Map(statement);
            }
        }
    }

    private static bool HasImpossibleWindow(Statement statement)
    {
        var isImpossible = false;
        _ = ActMap
            .OfTerms(terms =>
            {
                isImpossible |= terms.Window is { } window && !ActShrinker.IsPossible(window);
                return terms;
            })
            .Map(statement);
        return isImpossible;
    }
}
