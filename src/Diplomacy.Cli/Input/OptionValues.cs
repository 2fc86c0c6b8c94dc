using System.CommandLine;
using Diplomacy.Model;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Cli;

/// <summary>Reads the values of options against a dossier, and collects everything wrong with them.</summary>
internal sealed class OptionValues(ParseResult parsed, Dossier dossier)
{
    private readonly List<Diagnostic> _errors = [];

    /// <summary>What is wrong; null when nothing is.</summary>
    public Refusal? Refusal => _errors.Count == 0 ? null : Refusal.WrongUsage(_errors);

    /// <summary>The readings without which the answer would be the same, as far as the command has said how it is read.</summary>
    public IEnumerable<IdleReading> IdleReadings { get; private set; } = [];

    public Instant? InstantOf(Option<string?> option) => SharedOptions.InstantOf(parsed, option, _errors);

    /// <summary>An instant, or an edge of a day: the start of it, or the end.</summary>
    /// <param name="option">The option.</param>
    /// <param name="zone">The zone whose day it is, if it is one.</param>
    /// <param name="isZoneNamed">Whether a zone was named, a wrong one too, of which was told.</param>
    /// <param name="isEnd">Whether the end of a day is meant.</param>
    public Instant? EdgeOf(Option<string?> option, DateTimeZone? zone, bool isZoneNamed, bool isEnd)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text) is not { Success: true } date)
        {
            if (InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant)
            {
                return instant.Value;
            }

            Fail(
                option,
                UsageCodes.NotAnInstant,
                $"'{text}' is neither an instant nor a day that there is: write 2026-01-31T21:30:00Z, in UTC, or 2026-01-31."
            );
            return null;
        }

        if (zone is null)
        {
            if (isZoneNamed)
            {
                return null;
            }

            Fail(option, UsageCodes.MissingOption, $"'{text}' is a day: name the zone whose day it is with --zone.");
            return null;
        }

        try
        {
            var day = isEnd ? date.Value.PlusDays(1) : date.Value;
            // A day that the zone skipped as a whole begins where it would have.
            var midnight = zone.MapLocal(day.AtMidnight());
            return midnight.Count == 0 ? midnight.LateInterval.Start : zone.AtStartOfDay(day).ToInstant();
        }
        catch (OverflowException)
        {
            Fail(
                option,
                UsageCodes.NotAnInstant,
                $"'{text}' is at the end of all time: name a day within the years -9997 to 9998."
            );
            return null;
        }
    }

    /// <summary>Whether an option gives a day.</summary>
    public bool IsDay(Option<string?> option) =>
        parsed.GetValue(option) is { } text && LocalDatePattern.Iso.Parse(text).Success;

    public DateTimeZone? ZoneOf(Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } id)
        {
            return null;
        }

        if (!TzdbZones.TryFind(id, out var zone))
        {
            Fail(option, UsageCodes.NotAZone, $"'{id}' is no zone: write an IANA id, such as Europe/Kyiv.");
        }

        return zone;
    }

    public PauseId? PauseOf(Option<string?> option) =>
        Known(option, UsageCodes.UnknownPause, "pause", [.. dossier.Pauses.Select(pause => pause.Id.Value)]) is { } id
            ? new PauseId(id)
            : default(PauseId?);

    public ActorId? ActorOf(Option<string?> option) =>
        Known(option, UsageCodes.UnknownActor, "actor", Actors) is { } id ? new ActorId(id) : default(ActorId?);

    public IReadOnlyList<ActorId> ActorsOf(Option<string[]> option) =>
        [.. All(option, UsageCodes.UnknownActor, "actor", Actors).Select(id => new ActorId(id))];

    public IReadOnlyList<StatementId> StatementsOf(Option<string[]> option) =>
        [
            .. All(
                    option,
                    UsageCodes.UnknownStatement,
                    "statement",
                    [.. dossier.Statements.Select(statement => statement.Id.Value)]
                )
                .Select(id => new StatementId(id)),
        ];

    /// <summary>Has the readings that change nothing told of beside the answer.</summary>
    /// <param name="option">The option of readings.</param>
    /// <param name="asked">The pause asked for; null for all.</param>
    /// <param name="ask">What is answered under a reading, of one pause or of all; called only where readings are given.</param>
    public void MentionIdle<T>(Option<string[]> option, PauseId? asked, Func<Reading, PauseId?, IEnumerable<T>> ask) =>
        IdleReadings = Idle(parsed.GetValue(option) ?? [], asked, ask);

    /// <summary>Refuses those of the options that are given, because they would change nothing.</summary>
    public void RefuseIdle(string why, params IReadOnlyList<Option> options)
    {
        foreach (var option in options.Where(option => parsed.GetResult(option) is not null))
        {
            Fail(option, UsageCodes.IdleOption, why);
        }
    }

    public Reading ReadingOf(Option<string[]> option)
    {
        var reading = Reading.None;
        foreach (var text in parsed.GetValue(option) ?? [])
        {
            try
            {
                reading = reading.Fix(text);
            }
            catch (FormatException wrong)
            {
                Fail(option, UsageCodes.NotAReading, wrong.Message);
            }
        }

        return reading;
    }

    public void Fail(Symbol place, string code, string message) =>
        _errors.Add(UsageErrors.At(place.Name, code, message));

    private IEnumerable<IdleReading> Idle<T>(
        string[] texts,
        PauseId? asked,
        Func<Reading, PauseId?, IEnumerable<T>> ask
    )
    {
        for (var i = 0; i < texts.Length; i++)
        {
            var (all, without) = (Fixed(texts), Fixed([.. texts[..i], .. texts[(i + 1)..]]));
            if (IsSame(asked))
            {
                var rest = dossier.Pauses.Select(pause => pause.Id).Where(pause => asked is { } one && pause != one);
                yield return new IdleReading(texts[i], [.. rest.Where(pause => !IsSame(pause))]);
            }

            bool IsSame(PauseId? pause) => ask(all, pause).SequenceEqual(ask(without, pause));
        }
    }

    private static Reading Fixed(IEnumerable<string> texts) =>
        texts.Aggregate(Reading.None, (reading, text) => reading.Fix(text));

    private IReadOnlyList<string> Actors => [.. dossier.Actors.Select(actor => actor.Id.Value)];

    private string? Known(Option<string?> option, string code, string what, IReadOnlyList<string> all) =>
        parsed.GetValue(option) is { } id ? Known(option, id, code, what, all) : null;

    private IEnumerable<string> All(Option<string[]> option, string code, string what, IReadOnlyList<string> all) =>
        (parsed.GetValue(option) ?? [])
            .Distinct(StringComparer.Ordinal)
            .Select(id => Known(option, id, code, what, all))
            .OfType<string>();

    private string? Known(Option option, string id, string code, string what, IReadOnlyList<string> all)
    {
        if (all.Contains(id, StringComparer.Ordinal))
        {
            return id;
        }

        _errors.Add(UsageErrors.Unknown(option.Name, code, what, id, all));
        return null;
    }
}
