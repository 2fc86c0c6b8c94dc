namespace Diplomacy.Model;

/// <summary>How deep limits are made of limits.</summary>
internal static class DeadlineNesting
{
    /// <summary>How many levels limits may have, those made of no others included.</summary>
    public const int Deepest = 16;

    /// <summary>The depth of a limit made of others.</summary>
    public static int DepthOver(params EquatableArray<Deadline> deadlines) =>
        1 + deadlines.Max(deadline => deadline.Depth);

    /// <summary>Two limits at least, none null, and none too deep to be nested.</summary>
    public static EquatableArray<Deadline> Checked(EquatableArray<Deadline> deadlines)
    {
        if (deadlines.Count < 2)
        {
            throw new ArgumentException(
                $"There are {deadlines.Count} limits, and the first or last of several needs two: use a single limit as it is.",
                nameof(deadlines)
            );
        }

        foreach (var deadline in deadlines)
        {
            _ = Checked(deadline);
        }

        return deadlines;
    }

    /// <summary>A limit that is not too deep to be nested.</summary>
    public static Deadline Checked(Deadline deadline) =>
        Guard.NotNull(deadline).Depth < Deepest
            ? deadline
            : throw new ArgumentException(
                $"Limits nest deeper than {Deepest} levels: put those of one kind into one list.",
                nameof(deadline)
            );
}
