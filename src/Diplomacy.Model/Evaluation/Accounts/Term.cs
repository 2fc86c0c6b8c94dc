namespace Diplomacy.Model;

/// <summary>One term of an account (its window, say): the words that count on it, and the value in a world.</summary>
internal sealed class Term<T>
    where T : notnull
{
    private readonly string _name;
    private readonly List<TermWord> _words;
    private readonly Func<Terms, T> _valueOf;

    public Term(string name, TermWords words, Func<Terms, bool> says, Func<Terms, T> valueOf)
    {
        _name = name;
        _valueOf = valueOf;
        _words = words.On(name, says);
        Statements = _words.SelectMany(word => word.Statements).Distinct().Order().ToEquatableArray();
    }

    /// <summary>The statements that say anything of it; empty when nobody does.</summary>
    public EquatableArray<StatementId> Statements { get; }

    /// <summary>What the words on it say, each of them.</summary>
    public IEnumerable<T> Values => _words.Select(ValueOf);

    public bool IsSaid => _words.Count > 0;

    /// <summary>The value in a world, with the last words that say so; null when nobody says it.</summary>
    public (T Value, List<TermWord> Words)? In(World world)
    {
        if (_words.Count == 0)
        {
            return null;
        }

        var last = LastWords.OfEachVoice(
            _words,
            word => word.Voice,
            word => word.SaidAt,
            (left, right) => ValueOf(left).Equals(ValueOf(right)),
            world
        );
        var values = last.Select(ValueOf).Distinct().ToList();
        var chosen = 0;
        if (values.Count > 1)
        {
            var statements = last.Select(word => word.Statement).Distinct().Order().ToEquatableArray();
            var key = $"{_name} of {string.Join('|', last.Select(word => word.Key).Distinct(StringComparer.Ordinal))}";
            chosen = world.Answer(new Choice(key, values.Count, CauseKind.ConflictingSources, statements));
        }

        return (values[chosen], [.. last.Where(word => ValueOf(word).Equals(values[chosen]))]);
    }

    private T ValueOf(TermWord word) => _valueOf(word.Terms);
}
