namespace Diplomacy.Model;

/// <summary>What the statements about a pause say of it, where each of them is plain.</summary>
internal sealed class PlainWords
{
    private readonly DossierIndex _index;
    private readonly PauseId _pause;
    private readonly Account _account;
    private readonly ActorId _voice;
    private readonly PlainStrand[] _strands;
    private readonly PlainParty[] _parties;
    private bool _isSpokenOf;
    private long _lastAct = long.MinValue;
    private bool _areLastActsApart;

    private PlainWords(DossierIndex index, Pause pause, Account account, PlainStrand[] strands)
    {
        _index = index;
        _pause = pause.Id;
        _account = account;
        _voice = account.Voices[0];
        _strands = strands;
        _parties = PartiesOf(strands);
    }

    public PlainStrand[] Strands => _strands;

    /// <summary>The required and the bound parties of all strands.</summary>
    public PlainParty[] Parties => _parties;

    /// <summary>The phase of what is not established: by the last act on it, whenever that was.</summary>
    public Phase NotEstablished { get; private set; } = Phase.Announced;

    /// <summary>What is said; null where some of it is not plain, or nobody has spoken of the pause.</summary>
    public static PlainWords? Of(DossierView view, Pause pause, Account account, PlainStrand[] strands)
    {
        var words = new PlainWords(view.Dossier.Index, pause, account, strands);
        return view.AllAbout(pause.Id, words.Add) && words.IsComplete ? words : null;
    }

    public PlainParty PartyOf(ActorId actor) => Find(actor)!;

    // A report without a time speaks of an act on record, or of one at an instant that nobody knows.
    private bool IsComplete =>
        _isSpokenOf
        && !_areLastActsApart
        && Array.TrueForAll(_parties, party => party.IsKnownToAct || !party.IsReported);

    private bool Add(StatementEntry entry)
    {
        var statement = entry.Statement;
        if (
            entry.MayBeUndone
            || statement.OnBehalfOf is not null
            || !statement.Signatories.IsEmpty
            || entry.ExactlySaidAt is not { } at
            || _index.Relations.SpeaksForSomebody(statement.Speaker)
        )
        {
            return false;
        }

        for (var i = 0; i < statement.Acts.Count; i++)
        {
            if (!Add(new PlainWord(statement, i, at)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Add(PlainWord word)
    {
        if (word.Act.PauseNamed != _pause)
        {
            return Performance.Within(word.Act) is not { } performance
                || !Speaks(performance)
                || (word.Act is Report or Confirm && IsNothingOrKnown(word, performance));
        }

        switch (word.Act)
        {
            case Commit or Accept { Of: null }:
                _isSpokenOf = true;
                if (Find(word.Voice) is { } party)
                {
                    party.Add(word.At);
                    AddAct(word.At, Phase.Announced);
                }

                return AddTerms(word, isProposal: false);
            case Offer:
                return AddProposal(word, Phase.Offered);
            case Refuse:
                return AddProposal(word, Phase.Refused);
            case Request or Demand or CallFor:
                return AddProposal(word, Phase.CalledFor);
            case Amend or AssertClaim:
                return AddTerms(word, isProposal: false);
            // Positions beside a pause, and accusations where nothing hangs on them, change nothing.
            case Accuse or Condemn or Designate or PromiseNotice or TakePosition or Threaten or Warn or Welcome:
                return true;
            default:
                return false;
        }
    }

    private bool AddProposal(PlainWord word, Phase phase)
    {
        _isSpokenOf = true;
        AddAct(word.At, phase);
        return AddTerms(word, word.Act is not Refuse);
    }

    private void AddAct(long at, Phase phase)
    {
        if (at > _lastAct)
        {
            (_lastAct, NotEstablished, _areLastActsApart) = (at, phase, false);
        }
        else if (at == _lastAct)
        {
            _areLastActsApart |= phase != NotEstablished;
        }
    }

    private bool AddTerms(PlainWord word, bool isProposal)
    {
        if (word.Act.StatedTerms is not { } terms)
        {
            return true;
        }

        foreach (var strand in _strands)
        {
            if (!strand.Add(word, terms, _voice, isProposal))
            {
                return false;
            }
        }

        return true;
    }

    // Whether a performance, or what it is about, names the pause.
    private bool Speaks(Performance performance)
    {
        for (var inner = performance; inner is not null; inner = Performance.Within(inner.Act))
        {
            if (inner.Act.PauseNamed == _pause)
            {
                return true;
            }
        }

        return false;
    }

    // Of what others say was done, only that counts which a carrier reports; then it is plain that a party is bound, and no more.
    private bool IsNothingOrKnown(PlainWord word, Performance performance)
    {
        if (word.Voice == performance.Principal || word.Voice == _voice)
        {
            return false;
        }

        if (word.Act is Confirm || !IsCarrier(word.Voice))
        {
            return true;
        }

        if (
            word.Act is not Report { Paraphrases: null }
            || performance is not { OnBehalfOf: null, At: null, Act: Commit or Accept { Of: null } }
            || performance.Act.StatedTerms is not null
            || _index.Relations.SpeaksForSomebody(performance.By)
        )
        {
            return false;
        }

        _isSpokenOf = true;
        if (Find(performance.By) is { } party)
        {
            party.IsReported = true;
        }

        return true;
    }

    private bool IsCarrier(ActorId actor) =>
        _account.Carriers is { } carriers
            ? carriers.Contains(actor)
            : _index.Actors.GetValueOrDefault(actor) is Organization { OrganizationKind: OrganizationKind.Media };

    private PlainParty? Find(ActorId actor)
    {
        foreach (var party in _parties)
        {
            if (party.Actor == actor)
            {
                return party;
            }
        }

        return null;
    }

    private static PlainParty[] PartiesOf(PlainStrand[] strands)
    {
        if (strands is [{ IsMutual: false } only])
        {
            return [new PlainParty(only.Party)];
        }

        var parties = new List<PlainParty>(strands.Length);
        foreach (var strand in strands)
        {
            foreach (var required in strand.Required)
            {
                Add(required);
            }

            Add(strand.Party);
        }

        return [.. parties];

        void Add(ActorId actor)
        {
            if (!parties.Exists(party => party.Actor == actor))
            {
                parties.Add(new PlainParty(actor));
            }
        }
    }
}
