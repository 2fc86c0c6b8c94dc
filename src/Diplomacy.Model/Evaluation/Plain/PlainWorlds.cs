namespace Diplomacy.Model;

/// <summary>The worlds of a plain pause: one for every combination of answers to what its limits leave open.</summary>
internal sealed class PlainWorlds
{
    /// <summary>Later than every instant.</summary>
    public const long Never = long.MaxValue;

    // Beyond, telling worlds apart two by two costs more than it saves.
    private const int Most = 64;

    private PlainWorlds(List<Choice> choices, List<PlainWorld> worlds) => (Choices, All) = (choices, worlds);

    public List<Choice> Choices { get; }

    /// <summary>The worlds, one at least.</summary>
    public List<PlainWorld> All { get; }

    /// <summary>The worlds; null where a window is not plain, or no world or too many are left.</summary>
    public static PlainWorlds? Of(PlainWords words, Reading reading)
    {
        var answers = new PlainAnswers(reading);
        var worlds = new List<PlainWorld>(1);
        do
        {
            var stretches = new PlainStretch[words.Strands.Length];
            var isPossible = true;
            for (var i = 0; i < stretches.Length; i++)
            {
                if (PlainLimits.Of(words.Strands[i].Window, answers) is not { } limits)
                {
                    return null;
                }

                isPossible &= limits.Start <= limits.End || limits.End == Never;
                stretches[i] = new PlainStretch(
                    EstablishedAt(words, words.Strands[i], limits),
                    limits.Start,
                    limits.End
                );
            }

            if (isPossible)
            {
                worlds.Add(new PlainWorld(answers.Given, stretches));
            }
        } while (worlds.Count <= Most && answers.Advance());

        return worlds.Count is 0 or > Most ? null : new PlainWorlds(answers.Choices, worlds);
    }

    private static long EstablishedAt(PlainWords words, PlainStrand strand, PlainLimits limits)
    {
        if (strand.Required is [var only])
        {
            return strand.Quorum == 1 ? BoundFrom(words, only, limits) : Never;
        }

        var bound = new long[strand.Required.Count];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = BoundFrom(words, strand.Required[i], limits);
        }

        var own = strand.Required.Contains(strand.Party) ? BoundFrom(words, strand.Party, limits) : long.MinValue;
        Array.Sort(bound);
        return strand.Quorum > bound.Length ? Never : Math.Max(own, bound[strand.Quorum - 1]);
    }

    // From its act, or from the earlier start that it or a later word gives.
    private static long BoundFrom(PlainWords words, ActorId party, PlainLimits limits)
    {
        var first = words.PartyOf(party).First;
        return first <= limits.SaidAt ? Math.Min(first, limits.Start) : first;
    }
}
