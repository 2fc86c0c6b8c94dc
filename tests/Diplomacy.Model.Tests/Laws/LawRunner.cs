using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Runs a law on generated cases; how many, and from which seed, the environment may say.</summary>
/// <remarks>
/// <c>DIPLOMACY_LAW_CASES</c> multiplies nothing: it is the number of cases itself. <c>DIPLOMACY_LAW_SEED</c> is the pair of
/// numbers that a failing run printed, such as <c>123,456</c>.
/// </remarks>
internal static class LawRunner
{
    public static void Check<T>(Arbitrary<T> cases, int count, Action<T> law)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Count(count)).WithQuietOnSuccess(true);
        FsCheck.Check.One(Replay(config), Prop.ForAll(cases, law));
    }

    private static int Count(int usual) =>
        Environment.GetEnvironmentVariable("DIPLOMACY_LAW_CASES") is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : usual;

    private static Config Replay(Config config) =>
        Environment.GetEnvironmentVariable("DIPLOMACY_LAW_SEED") is { Length: > 0 } text
        && text.Split(',') is [var seed, var gamma, ..]
            ? config.WithReplay(
                ulong.Parse(seed, CultureInfo.InvariantCulture),
                ulong.Parse(gamma, CultureInfo.InvariantCulture)
            )
            : config;
}
