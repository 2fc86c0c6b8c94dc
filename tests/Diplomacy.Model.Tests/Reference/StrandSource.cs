namespace Diplomacy.Model.Tests.Reference;

/// <summary>What is the same of a strand in every world: whose it is, what may be said of its terms, what may move it.</summary>
internal sealed class StrandSource
{
    private readonly Situation _situation;
    private readonly Dictionary<string, TermWords> _terms = new(StringComparer.Ordinal);
    private Moves? _moves;

    public StrandSource(Situation situation, Pause pause, int number, ActorId party)
    {
        var undertaking = pause.Undertakings[number];
        _situation = situation;
        Pause = pause;
        Number = number;
        Undertaking = undertaking;
        Party = party;
        Required =
            undertaking.Form != Form.Mutual ? [party]
            : undertaking.RequiredParties.IsEmpty
                ? pause.Undertakings.Where(u => u.Form == Form.Mutual).SelectMany(u => u.Bound).Distinct().ToList()
            : [.. undertaking.RequiredParties];
        OtherSide = undertaking.Beneficiaries.IsEmpty
            ? pause.Undertakings.SelectMany(u => u.Bound).Where(b => b != party).Distinct().ToList()
            : [.. undertaking.Beneficiaries];
        Name = $"{pause.Id} {undertaking.Id} {party}";
    }

    public Pause Pause { get; }

    /// <summary>Which undertaking of the pause it is.</summary>
    public int Number { get; }

    public Undertaking Undertaking { get; }

    public ActorId Party { get; }

    public string Name { get; }

    /// <summary>Whose acts it takes.</summary>
    public List<ActorId> Required { get; }

    /// <summary>Its beneficiaries; without any, every other bound party of the pause.</summary>
    public IReadOnlyList<ActorId> OtherSide { get; }

    public Moves Moves => _moves ??= new Moves(_situation, Pause.Id, Undertaking.Id);

    public TermWords WordsOn(string term)
    {
        if (!_terms.TryGetValue(term, out var words))
        {
            words = new TermWords(_situation, Pause.Id, Undertaking.Id, Party, term);
            _terms.Add(term, words);
        }

        return words;
    }
}
