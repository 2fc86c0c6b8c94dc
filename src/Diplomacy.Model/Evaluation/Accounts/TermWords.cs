using System.Collections.Immutable;

namespace Diplomacy.Model;

/// <summary>The words that say what an undertaking's terms are, in an account, for one bound party.</summary>
internal sealed class TermWords
{
    /// <summary>The terms by name, and whether they are said.</summary>
    public static ImmutableArray<(string Name, Func<Terms, bool> Says)> Names { get; } =
    [
        ("window", terms => terms.Window is not null),
        ("activities", terms => terms.Activities is not null),
        ("area", terms => terms.Area is not null),
        ("exceptions", terms => terms.Exceptions is not null),
        ("schedule", terms => terms.Schedule is not null),
        ("limit", terms => terms.Limit is not null),
        ("conditions", terms => terms.Conditions is not null),
        ("extension", terms => terms.Extension is not null),
        ("exit", terms => terms.Exit is not null),
        ("purposes", terms => terms.Purposes is not null),
    ];

    private readonly UndertakingWords _words;
    private readonly List<TermWord> _performed;

    public TermWords(UndertakingWords words, ActorId party)
    {
        _words = words;
        _performed = [.. words.Performed(party)];
    }

    /// <summary>The words that count on one term, in the ranks of which the first that is not empty says it.</summary>
    public IReadOnlyList<List<TermWord>> On(string term, Func<Terms, bool> says)
    {
        var (own, proposed) = _words.Own(term, says);
        List<TermWord>[] ranks =
        [
            own,
            proposed,
            _words.Counting(_performed, false, term, says),
            _words.Counting(_performed, true, term, says),
        ];
        return [.. ranks.Where(rank => rank.Count > 0)];
    }

    /// <summary>The words by which own voices deny a term.</summary>
    public List<TermWord> Denied(string term, Func<Terms, bool> says) => _words.Denied(term, says);
}
