namespace Diplomacy.Model;

/// <summary>Resolves windows in a world.</summary>
internal sealed class WindowResolver(Term<Window> term, DeadlineResolver deadlines)
{
    /// <summary>The window with start and end as far as they are said or follow from what is said.</summary>
    public ResolvedWindow In(World world)
    {
        if (term.In(world) is not { } said)
        {
            return new ResolvedWindow(null, null, null, []);
        }

        var (window, words) = said;
        var (key, statement) = (words[0].Key, words[0].Statement);
        Limit? start = window.Start is { } from
            ? deadlines.Resolve(from, $"{key}/start", CauseKind.Start, statement, world)
            : null;
        Limit? end = window.End is { } until
            ? deadlines.Resolve(until, $"{key}/end", CauseKind.End, statement, world)
            : null;
        if (window.Length is { } length)
        {
            (start, end) = WithLength(start, end, length, $"{key}/length", statement, world);
        }

        RequireOrder(start, end, world);
        return new ResolvedWindow(start, end, window.Length, words);
    }

    // No window ends before it starts, and what never starts has no end.
    private static void RequireOrder(Limit? start, Limit? end, World world)
    {
        if (start is not { } from || end is not { At: { } last })
        {
            return;
        }

        if (from.At is { } first)
        {
            world.Require(last, first);
        }
        else
        {
            world.Exclude();
        }
    }

    private static (Limit? Start, Limit? End) WithLength(
        Limit? start,
        Limit? end,
        Length length,
        string key,
        StatementId statement,
        World world
    )
    {
        if (start is not { } from)
        {
            return end is { } until
                ? (DeadlineResolver.Move(until, length, -1, key, statement, world), until)
                : (null, null);
        }

        var counted = DeadlineResolver.Move(from, length, 1, key, statement, world);
        var rules =
            end is null ? QuestionKinds.StartPlusLength
            : end.Value.At == counted.At ? QuestionKinds.End
            : world.Answer(
                new Question(QuestionKind.Extent, key, QuestionKinds.OptionsOf(QuestionKind.Extent)),
                CauseKind.Extent,
                [statement]
            );
        return (from, string.Equals(rules, QuestionKinds.End, StringComparison.Ordinal) ? end : counted);
    }
}
