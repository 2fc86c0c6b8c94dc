using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Runs a law on generated cases; how many, and from which seed, the environment may say.</summary>
/// <remarks>
/// <c>DIPLOMACY_LAW_CASES</c> is the number of cases of each law, <c>DIPLOMACY_LAW_WORLDS</c> the number of worlds beyond which
/// the reference leaves an account of a case out, and <c>DIPLOMACY_LAW_SEED</c> the pair of numbers that a failing run printed, <c>123,457</c>, or
/// <c>random</c> for new ones. Without it the seed is fixed.
/// </remarks>
internal static class LawRunner
{
    public static void Check<T>(Arbitrary<T> cases, int count, Action<T> law)
    {
        var config = Config
            .QuickThrowOnFailure.WithMaxTest(Number("DIPLOMACY_LAW_CASES", count))
            .WithQuietOnSuccess(true);
        FsCheck.Check.One(Replay(config), Prop.ForAll(cases, law));
    }

    /// <summary>A number that the environment may say.</summary>
    public static int Number(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : usual;

    // The same cases every time unless the environment says otherwise, so that a red run is the change's doing.
    private static Config Replay(Config config)
    {
        var text = Environment.GetEnvironmentVariable("DIPLOMACY_LAW_SEED") ?? "20260131,7919";
        return text.Split(',') is [var seed, var gamma]
            ? config.WithReplay(
                ulong.Parse(seed, CultureInfo.InvariantCulture),
                ulong.Parse(gamma, CultureInfo.InvariantCulture)
            )
            : config;
    }
}
