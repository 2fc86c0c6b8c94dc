namespace Diplomacy.Model;

/// <summary>One undertaking for one bound party, with what plain words say of its window.</summary>
internal sealed class PlainStrand
{
    // Own words that say what the terms are, own proposals, and both of the bound party's: the first that say anything of a term say it.
    private const int Ranks = 4;

    private readonly PlainWindow?[] _windows = new PlainWindow?[Ranks];

    private PlainStrand(Undertaking undertaking, ActorId party, EquatableArray<ActorId> required)
    {
        Undertaking = undertaking;
        Party = party;
        Required = required;
    }

    public Undertaking Undertaking { get; }

    public ActorId Party { get; }

    public bool IsMutual => Undertaking.Form == Form.Mutual;

    /// <summary>Whose acts it takes to bind.</summary>
    public EquatableArray<ActorId> Required { get; }

    /// <summary>How many of them.</summary>
    public int Quorum => Undertaking.Quorum ?? Required.Count;

    /// <summary>The strands of a pause, in the order in which it has them.</summary>
    public static PlainStrand[] Of(Pause pause)
    {
        if (pause.Undertakings is [{ Form: not Form.Mutual, Bound.Count: 1 } only])
        {
            return [new PlainStrand(only, only.Bound[0], only.Bound)];
        }

        var mutual = pause
            .Undertakings.Where(undertaking => undertaking.Form == Form.Mutual)
            .SelectMany(undertaking => undertaking.Bound)
            .Distinct()
            .ToEquatableArray();
        return
        [
            .. pause.Undertakings.SelectMany(undertaking =>
                undertaking
                    .Bound.Distinct()
                    .Order()
                    .Select(party => new PlainStrand(
                        undertaking,
                        party,
                        undertaking.Form != Form.Mutual ? [party]
                            : undertaking.RequiredParties.IsEmpty ? mutual
                            : undertaking.RequiredParties.Distinct().ToEquatableArray()
                    ))
            ),
        ];
    }

    /// <summary>What the window is by the words that say so; null where nobody does.</summary>
    public PlainWindow? Window => _windows[0] ?? _windows[1] ?? _windows[2] ?? _windows[3];

    /// <summary>Adds a word on the terms; false where it says what is not plain.</summary>
    public bool Add(PlainWord word, Terms terms, ActorId voice, bool isProposal)
    {
        if (terms.Undertaking is { } named && named != Undertaking.Id)
        {
            return true;
        }

        var isPerformed = word.Act.Class != ActClass.Assertive && word.Voice == Party;
        if (word.Voice != voice && !isPerformed)
        {
            return true;
        }

        if (!IsPlain(terms))
        {
            return false;
        }

        if (terms.Window is { } window)
        {
            var rank = (word.Voice == voice ? 0 : 2) + (isProposal ? 1 : 0);
            _windows[rank] = PlainWindow.Later(_windows[rank], word, window);
        }

        return true;
    }

    // Rules that nobody uses change nothing, unless they prolong by themselves or move other undertakings.
    private static bool IsPlain(Terms terms) =>
        terms.Conditions is null
        && terms.Exit is null or { Undertakings.IsEmpty: true }
        && terms.Extension is null or { Mode: not ExtensionMode.Automatic, Undertakings.IsEmpty: true };
}
