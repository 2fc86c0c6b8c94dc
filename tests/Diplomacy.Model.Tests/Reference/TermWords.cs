namespace Diplomacy.Model.Tests.Reference;

/// <summary>One word on one term: what it says, and where in the dossier that stands.</summary>
internal sealed record TermWord(Word Word, object Value, string Path);

/// <summary>What may be said of each term in an account (docs/evaluation.md, 4).</summary>
internal sealed class TermWords(Situation situation)
{
    public List<TermWord> On(string term)
    {
        var point = Points.Term(situation.Pause, term);
        var words = situation.Words.All.Where(w => !w.IsConfirmed && situation.Words.Counts(w, point)).ToList();
        var own = words.Where(w => situation.Words.IsOwn(w.Voice)).ToList();
        var performed = words.Where(w => w.Voice == situation.Bound).ToList();
        List<TermWord>[] ranks =
        [
            Saying(term, own, act => act is Commit or Accept or AssertClaim || IsConfirmOf<Commit, Accept>(act)),
            Saying(term, own, act => act is Request or Offer || IsConfirmOf<Request, Offer>(act)),
            Saying(term, performed, act => act is Commit or Accept),
            Saying(term, performed, act => act is Request or Offer),
        ];
        var said = Array.Find(ranks, rank => rank.Count > 0) ?? [];
        var last = situation.MaybeLast(said.Select(s => s.Word));
        return said.Where(s => last.Contains(s.Word)).ToList();
    }

    private static bool IsConfirmOf<TOne, TOther>(Act act) => act is Confirm { Performance.Act: TOne or TOther };

    private List<TermWord> Saying(string term, List<Word> words, Func<Act, bool> isOfRank) =>
        words
            .Where(w => isOfRank(w.Act))
            .Select(w =>
                w.Act is Confirm confirm
                    ? Said(term, confirm.Performance.Act, w, $"{w.Path}/performance")
                    : Said(term, w.Act, w, w.Path)
            )
            .OfType<TermWord>()
            .ToList();

    private TermWord? Said(string term, Act act, Word word, string path) =>
        TermsOf(act) is { } terms && ValueOf(term, terms) is { } value ? new TermWord(word, value, path)
        : act is Accept { Of: { } accepted } ? Adopted(term, accepted, word)
        : null;

    /// <summary>An acceptance adopts, term by term, what the statement it accepts says.</summary>
    private TermWord? Adopted(string term, StatementId accepted, Word word)
    {
        if (situation.View.Find(accepted) is not { } statement)
        {
            return null;
        }

        return Enumerable
            .Range(0, statement.Acts.Count)
            .Where(i => situation.View.IsActive(statement, statement.Acts[i]))
            .Select(i => Said(term, statement.Acts[i], word, $"{statement.Id}/{i}"))
            .OfType<TermWord>()
            .LastOrDefault();
    }

    private Terms? TermsOf(Act act) =>
        act switch
        {
            Commit commit when commit.Pause == situation.Pause => commit.Terms,
            Accept accept when accept.Pause == situation.Pause => accept.Terms,
            Request request when request.Pause == situation.Pause => request.Terms,
            Offer offer when offer.Pause == situation.Pause => offer.Terms,
            AssertClaim { Claim: TermsClaim claim } when claim.Pause == situation.Pause => claim.Terms,
            _ => null,
        };

    private static object? ValueOf(string term, Terms terms) =>
        term switch
        {
            Points.Window => terms.Window,
            Points.Activities => terms.Activities,
            Points.Area => terms.Area,
            Points.Conditions => terms.Conditions,
            _ => throw new ArgumentOutOfRangeException(nameof(term), term, "Not a term that decides anything."),
        };
}
