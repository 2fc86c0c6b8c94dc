using System.Globalization;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;

namespace Diplomacy.LawRun;

/// <summary>What a run has seen: how much was compared, and where the two differed.</summary>
internal sealed class LawTally
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<Theme, int> _themes = [];
    private readonly SortedSet<(ulong, Size)> _differing = [];

    /// <summary>The bounds of the classes by number of worlds; the last class is open.</summary>
    private static readonly int[] s_bounds = [10, 100, 1_000, 5_000];
    private readonly long[] _accountsByWorlds = new long[s_bounds.Length + 1];
    private long _worlds;
    private long _fullAccounts;
    private long _fullCases;
    private long _cases;
    private long _accounts;
    private long _leftOut;
    private long _answers;

    public bool IsClean => _differing.Count == 0;

    /// <summary>Adds a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="compared">How large it was in each account in which it was compared.</param>
    /// <param name="leftOut">In how many accounts it has too many worlds for the reference.</param>
    /// <param name="answers">How many answers were compared.</param>
    /// <param name="difference">The first difference; null when there is none.</param>
    public void Add(EvaluationCase @case, IReadOnlyList<Extent> compared, int leftOut, int answers, string? difference)
    {
        lock (_gate)
        {
            _cases++;
            _fullCases += @case.Size == Size.Full ? 1 : 0;
            _accounts += compared.Count + leftOut;
            _leftOut += leftOut;
            _answers += answers;
            foreach (var extent in compared)
            {
                _worlds += extent.Worlds;
                _fullAccounts += extent.IsFull ? 1 : 0;
                _accountsByWorlds[s_bounds.Count(bound => extent.Worlds > bound)]++;
            }

            _themes[@case.Theme] = _themes.GetValueOrDefault(@case.Theme) + 1;
            if (difference is not null && _differing.Add((@case.Seed, @case.Size)))
            {
                var full = @case.Size == Size.Full ? " full" : "";
                Console.WriteLine(
                    $"DIFFERENT, case {@case.Seed.ToString(CultureInfo.InvariantCulture)}{full}: {difference}"
                );
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

    /// <summary>How large what was compared turned out to be.</summary>
    public string Sizes =>
        FormattableString.Invariant(
            $"{_fullCases:#,0} cases of the full size, {_worlds:#,0} worlds; accounts by worlds: "
        )
        + string.Join(
            ", ",
            _accountsByWorlds.Select(
                (count, i) =>
                    i < s_bounds.Length
                        ? FormattableString.Invariant($"up to {s_bounds[i]:#,0} {count:#,0}")
                        : FormattableString.Invariant($"more {count:#,0}")
            )
        )
        + FormattableString.Invariant(
            $"; with four instants of five ticks or more and three questions in one world {_fullAccounts:#,0}"
        );

    /// <summary>How many cases of each theme there were.</summary>
    public string Themes =>
        string.Join(", ", _themes.Select(t => FormattableString.Invariant($"{t.Key} {t.Value:#,0}")));
}
