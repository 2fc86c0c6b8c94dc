using System.Globalization;
using Diplomacy.Model.Tests.Generators;

namespace Diplomacy.LawRun;

/// <summary>What a run has seen: how much was compared, and where the two differed.</summary>
internal sealed class LawTally
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<Theme, int> _themes = [];
    private readonly SortedSet<ulong> _differing = [];
    private long _cases;
    private long _accounts;
    private long _leftOut;
    private long _answers;

    public bool IsClean => _differing.Count == 0;

    /// <summary>Adds a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="accounts">In how many accounts it was asked about.</param>
    /// <param name="leftOut">In how many of them it has too many worlds for the reference.</param>
    /// <param name="answers">How many answers were compared.</param>
    /// <param name="difference">The first difference; null when there is none.</param>
    public void Add(EvaluationCase @case, int accounts, int leftOut, int answers, string? difference)
    {
        lock (_gate)
        {
            _cases++;
            _accounts += accounts;
            _leftOut += leftOut;
            _answers += answers;
            _themes[@case.Theme] = _themes.GetValueOrDefault(@case.Theme) + 1;
            if (difference is not null && _differing.Add(@case.Seed))
            {
                Console.WriteLine($"DIFFERENT, seed {@case.Seed.ToString(CultureInfo.InvariantCulture)}: {difference}");
                Console.WriteLine(@case);
            }

            if (_cases % 50_000 == 0)
            {
                Console.WriteLine(this);
            }
        }
    }

    public override string ToString() =>
        FormattableString.Invariant(
            $"{_cases:#,0} cases, {_accounts:#,0} accounts ({_leftOut:#,0} left out for their many worlds), {_answers:#,0} answers compared, {_differing.Count} cases differ"
        );

    /// <summary>How many cases of each theme there were.</summary>
    public string Themes =>
        string.Join(", ", _themes.Select(t => FormattableString.Invariant($"{t.Key} {t.Value:#,0}")));
}
