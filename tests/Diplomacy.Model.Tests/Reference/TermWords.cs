namespace Diplomacy.Model.Tests.Reference;

/// <summary>One word on one term: what it says, and where in the dossier that stands.</summary>
internal sealed record TermWord(Word Word, object Value, string Path);

/// <summary>What may be said of one term of an undertaking for one party, in an account (docs/evaluation.md, 4).</summary>
internal sealed class TermWords
{
    private readonly Situation _situation;
    private readonly PauseId _pause;
    private readonly UndertakingId _undertaking;
    private readonly string _term;
    private readonly List<List<TermWord>> _ranks;
    private readonly List<TermWord> _denials;

    public TermWords(Situation situation, PauseId pause, UndertakingId undertaking, ActorId party, string term)
    {
        (_situation, _pause, _undertaking, _term) = (situation, pause, undertaking, term);
        var point = Points.Term(pause, undertaking, term);
        var words = situation.Words.All.Where(w => !w.IsConfirmed && situation.Words.Counts(w, point)).ToList();
        var own = words.Where(w => situation.Words.IsOwn(w.Voice)).ToList();
        var performed = words
            .Where(w => situation.Authority.IsVoiceOf(w.Voice, party) && w.Act is not (AssertClaim or Confirm))
            .ToList();
        List<List<TermWord>> ranks =
        [
            Saying(own, Says),
            Saying(own, Proposes),
            Saying(performed, Says),
            Saying(performed, Proposes),
        ];
        _denials = own.Where(w => w.Act is DenyClaim { Claim: TermsClaim })
            .Select(w => Stated(((TermsClaim)((DenyClaim)w.Act).Claim).Terms, w, w.Place))
            .OfType<TermWord>()
            .Where(w => ((TermsClaim)((DenyClaim)w.Word.Act).Claim).Pause == pause)
            .ToList();
        _ranks = _denials.Count > 0 ? ranks : ranks.Where(r => r.Count > 0).Take(1).Select(MaybeLast).ToList();
    }

    public bool AreNone => _denials.Count == 0 && _ranks.Count == 0;

    /// <summary>Whether one word, or none, is the last whatever the world.</summary>
    public bool AreOne => AreNone || (_denials.Count == 0 && _ranks[0].Count == 1);

    /// <summary>That word; null where there is none.</summary>
    public TermWord? Only => _ranks.Count == 0 ? null : _ranks[0][0];

    /// <summary>The words that may be the last of their voice in a world, of those that nothing goes before.</summary>
    public List<TermWord> In(WorldTimes times)
    {
        var said =
            _denials.Count == 0
                ? _ranks.FirstOrDefault()
                : _ranks.Select(r => Undenied(r, times)).FirstOrDefault(r => r.Count > 0);
        return said is null ? []
            : said.Count == 1 ? said
            : times.LastOfEachVoice(said, w => w.Word);
    }

    private List<TermWord> Undenied(List<TermWord> rank, WorldTimes times) =>
        rank.Where(word =>
                !_denials.Exists(denial =>
                    denial.Value.Equals(word.Value) && times.Spoken(word.Word) <= times.Spoken(denial.Word)
                )
            )
            .ToList();

    private List<TermWord> MaybeLast(List<TermWord> words)
    {
        var last = _situation.MaybeLast(words.Select(s => s.Word));
        return words.Where(s => last.Contains(s.Word)).ToList();
    }

    private static bool Says(Act act) =>
        act is Commit or Accept or Amend or AssertClaim { Claim: TermsClaim }
        || act is Confirm { Performance.Act: Commit or Accept or Amend };

    private static bool Proposes(Act act) =>
        ActTerms.ProposedPause(act is Confirm confirm ? confirm.Performance.Act : act) is not null;

    private List<TermWord> Saying(List<Word> words, Func<Act, bool> isOfRank) =>
        words
            .Where(w => isOfRank(w.Act))
            .Select(w =>
                w.Act is Confirm confirm
                    ? Said(confirm.Performance.Act, w, $"{w.Place}/performance")
                    : Said(w.Act, w, w.Place)
            )
            .OfType<TermWord>()
            .ToList();

    private TermWord? Said(Act act, Word word, string path, bool isAdopted = false) =>
        ActTerms.PauseOf(act) is { } pause && pause != _pause ? null
        : ActTerms.Of(act) is { } terms && Stated(terms, word, path, isAdopted) is { } said ? said
        : act is Accept { Of: { } accepted } ? Adopted(accepted, word)
        : null;

    /// <summary>What terms say of the term, with what the hand under the text reserves in its place.</summary>
    private TermWord? Stated(Terms terms, Word word, string path, bool isAdopted = false)
    {
        if (!SpeakOfIt(terms) || ActTerms.ValueOf(_term, terms) is not { } value)
        {
            return null;
        }

        return
            !isAdopted
            && word is { IsRecorded: true, Signature: ({ ReservedTerms: { } reserved }, var number) }
            && SpeakOfIt(reserved)
            && ActTerms.ValueOf(_term, reserved) is { } instead
            ? new TermWord(word, instead, $"{word.Statement.Id}/signatories/{number}")
            : new TermWord(word, value, path);
    }

    private bool SpeakOfIt(Terms terms) => terms.Undertaking is null || terms.Undertaking == _undertaking;

    /// <summary>An acceptance adopts, term by term, what the statement it accepts says.</summary>
    private TermWord? Adopted(StatementId accepted, Word word)
    {
        if (_situation.View.Find(accepted) is not { } statement)
        {
            return null;
        }

        return Enumerable
            .Range(0, statement.Acts.Count)
            .Where(i => _situation.View.IsActive(statement, statement.Acts[i], statement.Principal))
            .Select(i => Said(statement.Acts[i], word, $"{statement.Id}/{i}", isAdopted: true))
            .OfType<TermWord>()
            .LastOrDefault();
    }
}
