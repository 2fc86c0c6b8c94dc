namespace Diplomacy.Model.Tests.Generators;

/// <summary>Smaller lists of statements that are still valid: fewer statements, fewer links, less vague times.</summary>
internal static class StatementShrinker
{
    public static IEnumerable<IReadOnlyList<Statement>> Shrink(IReadOnlyList<Statement> statements)
    {
        for (var i = 0; i < statements.Count && statements.Count > 1; i++)
        {
            var removed = statements[i].Id;
            if (!statements.Any(s => RefersTo(s, removed)))
            {
                yield return [.. statements.Take(i), .. statements.Skip(i + 1)];
            }
        }

        for (var i = 0; i < statements.Count; i++)
        {
            foreach (var smaller in Shrink(statements[i]))
            {
                IReadOnlyList<Statement> shrunk = [.. statements.Take(i), smaller, .. statements.Skip(i + 1)];
                if (Links.AreHeld(shrunk))
                {
                    yield return shrunk;
                }
            }
        }
    }

    public static IEnumerable<Statement> Shrink(Statement statement)
    {
        if (statement.InReplyTo is not null)
        {
            yield return statement with
            {
                InReplyTo = null,
            };
        }

        if (statement.Supersedes is not null)
        {
            yield return statement with
            {
                Supersedes = null,
            };
        }

        if (statement.Utterance is not null)
        {
            yield return statement with
            {
                Utterance = null,
            };
        }

        if (!statement.Signatories.IsEmpty)
        {
            yield return statement with
            {
                Signatories = [],
            };
            foreach (var hand in statement.Signatories.ToList())
            {
                if (hand.ReservedTerms is not null)
                {
                    yield return statement with
                    {
                        Signatories = [hand with { ReservedTerms = null }],
                    };
                }

                if (hand.At is not null)
                {
                    yield return statement with
                    {
                        Signatories = [hand with { At = null }],
                    };
                }
            }
        }

        if (statement.Acts.Count > 1)
        {
            yield return statement with
            {
                Acts = [statement.Acts[0]],
            };
        }

        foreach (var narrower in Narrowing.Of(statement.SaidAt))
        {
            yield return statement with
            {
                SaidAt = narrower,
            };
        }

        foreach (var act in ActShrinker.Shrink(statement.Acts[0]))
        {
            yield return statement with
            {
                Acts = [act, .. statement.Acts.Skip(1)],
            };
        }
    }

    private static bool RefersTo(Statement statement, StatementId id) => Renaming.Names(statement).Contains(id);
}
