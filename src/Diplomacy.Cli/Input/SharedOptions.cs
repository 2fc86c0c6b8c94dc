using System.CommandLine;
using Diplomacy.Model;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Cli;

/// <summary>The options that several commands have, so that they read and refuse alike everywhere.</summary>
internal static class SharedOptions
{
    public static Option<string?> Pause() =>
        new("--pause") { Description = "Which pause; every one in the dossier if left out.", HelpName = "id" };

    public static Option<string?> KnownAt() =>
        new("--known-at") { Description = "Only what was known at this instant.", HelpName = "instant" };

    public static Option<string?> RecordedBy() =>
        new("--recorded-by")
        {
            Description = "Only what the keeper had recorded by this instant.",
            HelpName = "instant",
        };

    public static Option<string?> KnownTo() =>
        new("--known-to")
        {
            Description = "Only what this actor could know of: public statements, and private ones by their audience.",
            HelpName = "actor",
        };

    public static Option<string[]> Reading() =>
        new("--reading")
        {
            Description =
                "Answers an open question, such as boundary=inclusive or boundary:A2/end=inclusive; may be repeated.",
            HelpName = "question=option",
        };

    /// <summary>The instant that an option gives; null where it gives none, which is an error if it gives something else.</summary>
    public static Instant? InstantOf(ParseResult parsed, Option<string?> option, List<Diagnostic> errors)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        var result = InstantPattern.ExtendedIso.Parse(text);
        if (result.Success)
        {
            return result.Value;
        }

        var message = $"'{text}' is not an instant: write ISO 8601 in UTC, such as 2026-01-31T21:30:00Z.";
        errors.Add(UsageErrors.At(option.Name, UsageCodes.NotAnInstant, message));
        return null;
    }

    /// <summary>The knowledge time at which everything is known.</summary>
    /// <remarks>With nothing on record any knowledge time gives the same answer.</remarks>
    public static Instant KnowsEverything(Dossier dossier) =>
        dossier.Statements.Select(s => s.KnownFrom).DefaultIfEmpty(NodaConstants.UnixEpoch).Max();
}
