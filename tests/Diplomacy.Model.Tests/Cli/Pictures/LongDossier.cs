using System.Globalization;
using NodaTime;

namespace Diplomacy.Model.Tests.Cli;

/// <summary>Dossiers of any length over two years, the same for the same numbers: claims, reports and denials of one pause.</summary>
internal static class LongDossier
{
    private static readonly Instant s_start = Instant.FromUtc(2024, 3, 1, 6, 0);
    private static readonly string[] s_zones = ["Europe/Moscow", "Europe/Kyiv"];

    public static Dossier Of(int statements, int accounts) =>
        new()
        {
            Actors =
            [
                new State("party", "The party bound"),
                .. Enumerable.Range(0, accounts).Select(i => new State(Voice(i), $"Observer number {Text(i)}")),
            ],
            Places = [new Area("city", "The city")],
            Pauses = [Pause.Unilateral("pause", "party")],
            Statements = [.. Enumerable.Range(0, statements).Select(i => Statement(i, statements, accounts))],
        };

    private static Statement Statement(int i, int of, int accounts)
    {
        var said = s_start + Duration.FromMinutes((long)i * 730 * 24 * 60 / of);
        return new Statement($"S{Text(i)}", Voice(i % accounts), ActOf(i, said))
        {
            SaidAt = i % 4 == 0 ? Moment.Between(said - Duration.FromHours(12), said) : Moment.Exactly(said),
            Wording = new Wording(
                $"In the words of report {Text(i)} the guns are to fall silent, as far as anybody knows, for some days"
            ),
            Sources =
            [
                new Source("A newspaper of record")
                {
                    Title = $"Report {Text(i)}",
                    Address = $"https://example.org/{Text(i)}",
                    PublishedAt = Moment.Exactly(said + Duration.FromMinutes(30)),
                },
            ],
            RecordedAt = said + Duration.FromHours(1),
        };
    }

    private static Act ActOf(int i, Instant said)
    {
        var date = said.InUtc().Date;
        return (i / 7 % 5) switch
        {
            0 => new AssertClaim(
                new TermsClaim(
                    "pause",
                    new Terms
                    {
                        Window = new Window(
                            Deadline.At(said - Duration.FromDays(i % 9)),
                            Deadline.Until(date.PlusDays((i % 20) + 3), [.. s_zones])
                        ),
                    }
                )
            ),
            1 => new Report(new Performance("party", new Commit("pause"))),
            2 => new DenyAct(new Performance("party", new Commit("pause"))),
            3 => new Decline(new Performance("party", new Commit("pause"))),
            _ => new Report(new Performance("party", new Commit("pause"))),
        };
    }

    private static string Voice(int i) => $"observer-{Text(i)}";

    private static string Text(int i) => i.ToString(CultureInfo.InvariantCulture);
}
