namespace Diplomacy.Model;

/// <summary>The words of several voices on one point, of each of which the last counts: sorted out as far as all worlds agree.</summary>
/// <remarks>What is the same in every world is worked out once, when first asked for: most points have one word.</remarks>
/// <param name="words">The words on the point.</param>
/// <param name="voiceOf">Whose word it is.</param>
/// <param name="saidAt">When it was said.</param>
/// <param name="isSame">Whether two words say the same, so that their order does not matter.</param>
internal sealed class VoicesLast<T>(
    IReadOnlyCollection<T> words,
    Func<T, ActorId> voiceOf,
    Func<T, VagueInstant> saidAt,
    Func<T, T, bool> isSame
)
{
    private List<List<T>>? _byVoice;
    private List<T>? _always;

    /// <summary>The last words of each voice where they say the same in every world; null where they may not. Not to be changed.</summary>
    public List<T>? Always
    {
        get
        {
            _byVoice ??= Sorted();
            return _always;
        }
    }

    /// <summary>The last words of each voice in a world; at one instant all that were said then. Not to be changed.</summary>
    public List<T> In(World world)
    {
        _byVoice ??= Sorted();
        return _always
            ?? [.. _byVoice.SelectMany(candidates => LastWords.OfCandidates(candidates, saidAt, isSame, world))];
    }

    private List<List<T>> Sorted()
    {
        var byVoice = words.GroupBy(voiceOf).Select(ofVoice => LastWords.Candidates([.. ofVoice], saidAt)).ToList();
        if (byVoice.TrueForAll(candidates => candidates.TrueForAll(word => isSame(word, candidates[0]))))
        {
            _always = [.. byVoice.SelectMany(candidates => candidates)];
        }

        return byVoice;
    }
}
