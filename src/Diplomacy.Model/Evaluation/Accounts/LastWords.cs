namespace Diplomacy.Model;

/// <summary>Which of several words was said last, in a world.</summary>
internal static class LastWords
{
    /// <summary>The last word of each voice on one point; at one instant all that were said then.</summary>
    /// <param name="words">The words on the point.</param>
    /// <param name="voiceOf">Whose word it is.</param>
    /// <param name="saidAt">When it was said.</param>
    /// <param name="isSame">Whether two words say the same, so that their order does not matter.</param>
    /// <param name="world">The world.</param>
    public static List<T> OfEachVoice<T>(
        IReadOnlyCollection<T> words,
        Func<T, ActorId> voiceOf,
        Func<T, VagueInstant> saidAt,
        Func<T, T, bool> isSame,
        World world
    ) => new VoicesLast<T>(words, voiceOf, saidAt, isSame).In(world);

    /// <summary>The last of the words; at one instant all that were said then.</summary>
    public static List<T> Of<T>(List<T> words, Func<T, VagueInstant> saidAt, Func<T, T, bool> isSame, World world) =>
        OfCandidates(Candidates(words, saidAt), saidAt, isSame, world);

    /// <summary>The last of words of which any may be the last.</summary>
    public static List<T> OfCandidates<T>(
        List<T> candidates,
        Func<T, VagueInstant> saidAt,
        Func<T, T, bool> isSame,
        World world
    )
    {
        if (candidates.TrueForAll(word => isSame(word, candidates[0])))
        {
            return candidates;
        }

        var last = new List<T>();
        foreach (var word in candidates)
        {
            if (last.Count == 0)
            {
                last.Add(word);
                continue;
            }

            var (here, there) = (world.PointOf(saidAt(word)), world.PointOf(saidAt(last[0])));
            if (world.IsAtOrAfter(here, there))
            {
                if (!world.IsAtOrAfter(there, here))
                {
                    last.Clear();
                }

                last.Add(word);
            }
        }

        return last;
    }

    /// <summary>
    /// The words that were not certainly said before some other. Contradictory bounds leave no world, so any will do.
    /// </summary>
    public static List<T> Candidates<T>(List<T> words, Func<T, VagueInstant> saidAt)
    {
        if (words.Count == 1)
        {
            return words;
        }

        var floor = words.Max(word => saidAt(word).Bounds.EarliestMicroseconds ?? long.MinValue);
        var candidates = words.Where(word => (saidAt(word).Latest ?? long.MaxValue) >= floor).ToList();
        return candidates.Count > 0 ? candidates : words;
    }
}
