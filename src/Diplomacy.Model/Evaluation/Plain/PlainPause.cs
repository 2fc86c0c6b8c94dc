namespace Diplomacy.Model;

/// <summary>
/// A pause in an account in which nothing is open but how its limits are to be read: all else is said at exact instants, by those whose
/// word it is, and stands. Its timeline follows from instants alone, without worlds being explored comparison by comparison.
/// </summary>
/// <remarks>
/// Most pauses of a large dossier are so. Whatever is not certainly plain is left to <see cref="PauseEvaluation"/>, whose answers these are:
/// a property holds both equal. What a plain timeline does not have, explanations and the classes of worlds, is asked of that, too.
/// </remarks>
internal static class PlainPause
{
    // Among so many strands and parties each is found by looking at all, which dozens of signatories would make too long.
    private const int Most = 16;

    /// <summary>The cells of the timeline, without worlds; null where the pause is not plain in the account.</summary>
    public static List<TimelineCell>? Cells(DossierView view, Pause pause, Account account, Reading reading)
    {
        if (!MayBePlain(view.Dossier.Index, pause, account))
        {
            return null;
        }

        var strands = PlainStrand.Of(pause);
        return
            AreFew(strands)
            && AreTogether(strands)
            && PlainWords.Of(view, pause, account, strands) is { } words
            && PlainWorlds.Of(words, reading) is { } worlds
            ? PlainSummary.Cells(words, worlds)
            : null;
    }

    // Actors that are not understood, and what other pauses do to this one, are for the whole evaluator.
    private static bool MayBePlain(DossierIndex index, Pause pause, Account account)
    {
        if (account.Voices.Count != 1 || index.UnrecognizedActors.Count > 0 || index.Replacements.Contains(pause.Id))
        {
            return false;
        }

        foreach (var relation in pause.Relations)
        {
            if (relation.BreachSpreads)
            {
                return false;
            }
        }

        foreach (var undertaking in pause.Undertakings)
        {
            if (undertaking.Form == Form.Reciprocal)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreFew(PlainStrand[] strands) =>
        strands.Length <= Most && Array.TrueForAll(strands, strand => strand.Required.Count <= Most);

    // Strands that are explored apart are put together by the whole evaluator. So are mutual ones that take the acts of others: whether one has
    // ended the other rests on what is presumed of all of these.
    private static bool AreTogether(PlainStrand[] strands)
    {
        for (var i = 1; i < strands.Length; i++)
        {
            var areTied = strands[i].IsMutual && strands[0].IsMutual && strands[i].Required == strands[0].Required;
            if (strands[i].Undertaking.Id != strands[0].Undertaking.Id && !areTied)
            {
                return false;
            }
        }

        return strands.Length > 0;
    }
}
