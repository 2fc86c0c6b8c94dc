using Diplomacy.Model.Json;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Tests.Kyiv;

/// <summary>The sample dossier, and the short forms in which the tables ask it.</summary>
internal static class KyivSample
{
    public static PauseId Pause { get; } = new("kyiv-strikes");

    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "samples", "kyiv-2026.json");

    public static Dossier Dossier { get; } = DiplomacyJson.Parse(File.ReadAllBytes(Path));

    public static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    public static Reading Reading(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Model.Reading.None, (reading, answer) => reading.Fix(answer));

    /// <summary>An account by its actor; "every voice" combines all that have spoken.</summary>
    public static Verdict Ask(string at, string knownAt, string account, string reading = "")
    {
        var view = Dossier.AsKnownAt(At(knownAt));
        return account == "every voice"
            ? view.Evaluate(Pause, At(at), Reading(reading))
            : view.Evaluate(Pause, At(at), Account.Of(account), Reading(reading));
    }
}
