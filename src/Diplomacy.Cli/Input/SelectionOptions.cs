using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The options that say what is asked.</summary>
internal sealed class SelectionOptions(string? at) : CommonOptions
{
    private readonly Option<string?> _pause = SharedOptions.Pause();

    private readonly Option<string?> _at = new("--at") { Description = at, HelpName = "instant" };

    private readonly Option<string?> _knownAt = SharedOptions.KnownAt();

    private readonly Option<string?> _recordedBy = SharedOptions.RecordedBy();

    private readonly Option<string?> _knownTo = SharedOptions.KnownTo();

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

    private readonly Option<string[]> _reading = SharedOptions.Reading();

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
            At = at is null ? null : SharedOptions.InstantOf(parsed, _at, errors),
            KnownAt = SharedOptions.InstantOf(parsed, _knownAt, errors),
            RecordedBy = SharedOptions.InstantOf(parsed, _recordedBy, errors),
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
