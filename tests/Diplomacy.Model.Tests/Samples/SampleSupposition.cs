using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Tests.Samples;

/// <summary>
/// An act that nobody did, supposed so that a row can ask what the terms would make of it:
/// <c>north extends main by P1D at 2026-01-01T00:00:00Z</c>, public, said and known at that instant.
/// </summary>
internal static class SampleSupposition
{
    /// <summary>The statements of a cell, in which suppositions are joined by <c>; </c>.</summary>
    public static IEnumerable<Statement> Parse(string cell, PauseId pause) =>
        cell.Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(
                (text, index) => One(text, pause, string.Create(CultureInfo.InvariantCulture, $"supposed-{index}"))
            );

    private static Statement One(string text, PauseId pause, string id)
    {
        const string Before = " at ";
        var place = text.LastIndexOf(Before, StringComparison.Ordinal);
        var at = InstantPattern.ExtendedIso.Parse(text[(place + Before.Length)..]).Value;
        var words = text[..place].Split(' ', 3);
        return new Statement(
            new StatementId(id),
            new ActorId(words[0]),
            Act(words[1], words.ElementAtOrDefault(2), pause, at)
        )
        {
            SaidAt = Moment.Exactly(at),
            StatedKnownFrom = at,
            RecordedAt = at,
        };
    }

    private static Act Act(string verb, string? rest, PauseId pause, Instant at) =>
        verb switch
        {
            "commits" => new Commit(pause),
            "terminates" => new Terminate(pause) { Undertakings = Named(rest) },
            "extends" => Extension(rest, pause),
            "counts" => new AssertClaim(Delivery(Rest(rest), pause)),
            "tells" => new AssertClaim(Conduct(Rest(rest)["of ".Length..], pause, at)),
            "denies" => new AssertClaim(new StateClaim(new StateId(Rest(rest)), Holds: false)),
            _ => throw new FormatException($"Nobody '{verb}' in a table."),
        };

    private static Extend Extension(string? rest, PauseId pause)
    {
        var parts = (rest ?? "").Split("by ");
        return new Extend(pause)
        {
            Undertakings = Named(parts[0].Trim()),
            By = parts.Length == 1 ? null : new Length(PeriodPattern.Roundtrip.Parse(parts[1]).Value),
        };
    }

    private static DeliveryClaim Delivery(string rest, PauseId pause)
    {
        var words = rest.Split(' ', 2);
        return new DeliveryClaim(pause, words[1], long.Parse(words[0], CultureInfo.InvariantCulture));
    }

    private static ConductClaim Conduct(string rest, PauseId pause, Instant at) =>
        new(SampleConduct.Parse(rest), Occurred: true) { During = new ValidTime(Moment.Exactly(at)), Pause = pause };

    private static EquatableArray<UndertakingId> Named(string? undertaking) =>
        string.IsNullOrEmpty(undertaking) ? [] : [new UndertakingId(undertaking)];

    private static string Rest(string? rest) => rest ?? throw new FormatException("The verb wants more words.");
}
