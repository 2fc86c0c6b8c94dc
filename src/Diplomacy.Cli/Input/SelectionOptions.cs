using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Diplomacy.Model;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Cli;

/// <summary>The options that say what is asked.</summary>
internal sealed class SelectionOptions(string? at) : CommonOptions
{
    private readonly Option<string?> _pause = new("--pause")
    {
        Description = "Which pause; every one in the dossier if left out.",
        HelpName = "id",
    };

    private readonly Option<string?> _at = new("--at") { Description = at, HelpName = "instant" };

    private readonly Option<string?> _knownAt = new("--known-at")
    {
        Description = "Only what was known at this instant.",
        HelpName = "instant",
    };

    private readonly Option<string?> _recordedBy = new("--recorded-by")
    {
        Description = "Only what the keeper had recorded by this instant.",
        HelpName = "instant",
    };

    private readonly Option<string?> _knownTo = new("--known-to")
    {
        Description = "Only what this actor could know of: public statements, and private ones by their audience.",
        HelpName = "actor",
    };

    private readonly Option<string[]> _accordingTo = new("--according-to")
    {
        Description = "According to this actor; may be repeated. Everybody who has spoken of the pause if left out.",
        HelpName = "actor",
    };

    private readonly Option<bool> _prefer = new("--prefer")
    {
        Description =
            "Of several accounts the first in which somebody has spoken decides, instead of all side by side.",
    };

    private readonly Option<string[]> _reading = new("--reading")
    {
        Description =
            "Answers an open question, such as boundary=inclusive or boundary:A2/end=inclusive; may be repeated.",
        HelpName = "question=option",
    };

    public override void AddTo(Command command)
    {
        base.AddTo(command);
        command.Add(_pause);
        if (at is not null)
        {
            command.Add(_at);
        }

        command.Add(_knownAt);
        command.Add(_recordedBy);
        command.Add(_knownTo);
        command.Add(_accordingTo);
        command.Add(_prefer);
        command.Add(_reading);
    }

    /// <summary>Reads all of them, and finds everything wrong at once.</summary>
    public bool TryRead(
        ParseResult parsed,
        [NotNullWhen(true)] out Selection? selection,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        var errors = new List<Diagnostic>();
        var actors = parsed.GetValue(_accordingTo) ?? [];
        var isPreference = parsed.GetValue(_prefer);
        selection = new Selection
        {
            Pause = parsed.GetValue(_pause),
            At = at is null ? null : InstantOf(parsed, _at, errors),
            KnownAt = InstantOf(parsed, _knownAt, errors),
            RecordedBy = InstantOf(parsed, _recordedBy, errors),
            KnownTo = parsed.GetValue(_knownTo),
            Actors = [.. actors.Distinct(StringComparer.Ordinal)],
            IsPreference = isPreference,
            Readings = ReadingsOf(parsed, errors),
        };
        if (isPreference && actors.Length == 0)
        {
            const string Needs = "A preference needs accounts: name them in order with --according-to.";
            errors.Add(UsageErrors.At(_prefer.Name, UsageCodes.MissingOption, Needs));
        }

        refusal = errors.Count == 0 ? null : Refusal.WrongUsage(errors);
        return refusal is null;
    }

    private static Instant? InstantOf(ParseResult parsed, Option<string?> option, List<Diagnostic> errors)
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

    private string[] ReadingsOf(ParseResult parsed, List<Diagnostic> errors)
    {
        var readings = parsed.GetValue(_reading) ?? [];
        foreach (var text in readings)
        {
            try
            {
                _ = Reading.None.Fix(text);
            }
            catch (FormatException wrong)
            {
                errors.Add(UsageErrors.At(_reading.Name, UsageCodes.NotAReading, wrong.Message));
            }
        }

        return readings;
    }
}
