namespace Diplomacy.Model;

/// <summary>One term as an account has it: what was last said of it, whole.</summary>
internal sealed class Term<T>
    where T : notnull
{
    private readonly string _name;
    private readonly TermWords _words;
    private readonly Func<Terms, bool> _says;
    private readonly Func<Terms, T> _valueOf;

    // Most terms of a pause are never asked for.
    private IReadOnlyList<List<TermWord>>? _ranks;
    private List<TermWord>? _denied;
    private EquatableArray<StatementId>? _statements;
    private VoicesLast<TermWord>? _first;
    private (List<TermWord> Last, (T, List<TermWord>) Value)? _known;

    public Term(string name, TermWords words, Func<Terms, bool> says, Func<Terms, T> valueOf)
    {
        _name = name;
        _words = words;
        _says = says;
        _valueOf = valueOf;
    }

    /// <summary>The statements that say anything of the term.</summary>
    public EquatableArray<StatementId> Statements =>
        _statements ??= Candidates
            .Concat(Denied)
            .SelectMany(word => word.Statements)
            .Distinct()
            .Order()
            .ToEquatableArray();

    /// <summary>All values that the term may have.</summary>
    public IEnumerable<T> Values => Candidates.Select(ValueOf);

    private IReadOnlyList<List<TermWord>> Ranks => _ranks ??= _words.On(_name, _says);

    private List<TermWord> Denied => _denied ??= _words.Denied(_name, _says);

    // Without denials the first rank decides alone.
    private IEnumerable<TermWord> Candidates =>
        Ranks.Count == 0 ? []
        : Denied.Count == 0 ? Ranks[0]
        : Ranks.SelectMany(rank => rank);

    /// <summary>The value in a world, with the words that give it; null when nobody said it.</summary>
    public (T Value, List<TermWord> Words)? In(World world)
    {
        if (Ranks.Count == 0)
        {
            return null;
        }

        if (Denied.Count == 0)
        {
            _first ??= Last(Ranks[0]);
            return Chosen(_first.In(world), world);
        }

        foreach (var rank in Ranks)
        {
            var words = rank.FindAll(word => !IsDenied(word, world));
            if (words.Count > 0)
            {
                return Chosen(Last(words).In(world), world);
            }
        }

        return null;
    }

    private VoicesLast<TermWord> Last(List<TermWord> words) =>
        new(words, word => word.Voice, word => word.SaidAt, (left, right) => ValueOf(left).Equals(ValueOf(right)));

    private (T Value, List<TermWord> Words)? Chosen(List<TermWord> last, World world)
    {
        // The same list again has the same value, unless it is a choice.
        if (_known is { } known && ReferenceEquals(known.Last, last))
        {
            return known.Value;
        }

        var values = last.Select(ValueOf).Distinct().ToList();
        var chosen = 0;
        if (values.Count > 1)
        {
            var statements = last.Select(word => word.Statement).Distinct().Order().ToEquatableArray();
            var key = $"{_name} of {string.Join('|', last.Select(word => word.Key).Distinct(StringComparer.Ordinal))}";
            var choice = new Choice(key, values.Count, CauseKind.ConflictingSources, statements)
            {
                Answers = values.Select(value => $"{_name} as {SaidBy(last, value)}").ToEquatableArray(),
            };
            chosen = world.Answer(choice);
        }

        var value = (values[chosen], last.FindAll(word => ValueOf(word).Equals(values[chosen])));
        if (values.Count == 1)
        {
            _known = (last, value);
        }

        return value;
    }

    private string SaidBy(List<TermWord> words, T value) =>
        string.Join(
            " and ",
            words.Where(word => ValueOf(word).Equals(value)).Select(word => word.Statement).Distinct().Order()
        );

    private bool IsDenied(TermWord word, World world) =>
        Denied.Exists(denial =>
            ValueOf(denial).Equals(ValueOf(word))
            && world.IsAtOrAfter(world.PointOf(denial.SaidAt), world.PointOf(word.SaidAt))
        );

    private T ValueOf(TermWord word) => _valueOf(word.Terms);
}
