using System.Globalization;
using System.Text;

namespace Diplomacy.MutationRun;

/// <summary>The score of each room, and the mutants that lived.</summary>
internal static class Summary
{
    public static string Of(IReadOnlyList<Mutant> mutants, IReadOnlyDictionary<int, Trial> trials)
    {
        var text = new StringBuilder(
            "| Room | Mutants | Killed | Hung | Survived | Not reached | Score |\n| --- | --: | --: | --: | --: | --: | --: |\n"
        );
        foreach (
            var room in mutants
                .GroupBy(mutant => mutant.Room, StringComparer.Ordinal)
                .OrderBy(room => room.Key, StringComparer.Ordinal)
        )
        {
            Row(text, room.Key, [.. room.Select(mutant => trials[mutant.Id].Outcome)]);
        }

        Row(text, "all", [.. mutants.Select(mutant => trials[mutant.Id].Outcome)]);
        text.Append('\n');
        return text.Append(List(mutants, trials, trial => trial.Lived)).ToString();
    }

    /// <summary>Where each mutant is, what became of it, and what it changes.</summary>
    public static string List(
        IReadOnlyList<Mutant> mutants,
        IReadOnlyDictionary<int, Trial> trials,
        Func<Trial, bool> wanted
    )
    {
        var text = new StringBuilder();
        foreach (
            var mutant in mutants.OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line)
        )
        {
            var trial = trials[mutant.Id];
            if (wanted(trial))
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{mutant.Id} {mutant.File}:{mutant.Line} {trial.Outcome} {mutant.Kind} {trial.Test}\n    - {mutant.Original}\n    + {mutant.Replacement}\n"
                );
            }
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string room, Outcome[] outcomes)
    {
        int Count(Outcome outcome) => outcomes.Count(one => one == outcome);
        var found = Count(Outcome.Killed) + Count(Outcome.Hung);
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {room} | {outcomes.Length} | {Count(Outcome.Killed)} | {Count(Outcome.Hung)} | {Count(Outcome.Survived)} | {Count(Outcome.NotReached)} | {100.0 * found / outcomes.Length:0.0} % |\n"
        );
    }
}
