using Diplomacy.Model.Benchmarks.Time;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Rules;

/// <summary>What a whole evaluation of a pause costs from nothing, beside one execution of one simple rule by a warm rule engine.</summary>
internal static class RulesTable
{
    // Each evaluation is of another pause, so that none finds anything that the one before it has left; few enough for a round to be
    // over before a busy machine takes the core away.
    private const int Pauses = 200;

    /// <summary>Writes the table in Markdown.</summary>
    public static void Run(TextWriter output)
    {
        var rule = new PauseRule();
        var facts = Enumerable
            .Range(0, Pauses)
            .Select(i => new PauseRule.Facts(i % 5 > 0, i, i + 20, i + (i % 31)))
            .ToArray();
        if (Array.Exists(facts, each => rule.IsInForce(each) != PauseRule.Mirror(each)))
        {
            throw new InvalidOperationException("The rule does not say what its mirror says.");
        }

        output.WriteLine(
            "| whole evaluation | one rule | ours | ratio (quartiles) | must | bytes, rule | bytes, ours |"
        );
        output.WriteLine("|---|---|---|---|---|---|---|");
        var times = 0;
        var found = 0;
        void Rule()
        {
            foreach (var each in facts)
            {
                found += rule.IsInForce(each) ? 1 : 0;
            }
        }

        void Row(string what, double limit, Window window, Truth expected)
        {
            var view = ColdPauses.Of(Pauses, window).AsKnownAt(ColdPauses.Known);
            var ids = Enumerable.Range(0, Pauses).Select(ColdPauses.Id).ToArray();
            Ratio.Measure(
                output,
                what,
                limit,
                Pauses,
                Rule,
                () =>
                {
                    foreach (var id in ids)
                    {
                        var answer = view.Evaluate(id, ColdPauses.Asked, ColdPauses.Account).InForce;
                        times += answer == expected ? 1 : throw new InvalidOperationException($"{id} is {answer}.");
                    }
                }
            );
        }

        Row("ten statements, one account, exact ends", 3, ColdPauses.Exact, Truth.True);
        Row("the same with three open questions (8 worlds)", 12, ColdPauses.Open, Truth.Unknown);
        GC.KeepAlive((times, found));
    }
}
