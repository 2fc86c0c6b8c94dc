using System.Globalization;
using NodaTime;

namespace Diplomacy.Model.Tests.Cli;

/// <summary>Dossiers of any length over two years, the same for the same numbers: claims, reports and denials of one pause.</summary>
internal static class LongDossier
{
    private static readonly Instant s_start = Instant.FromUtc(2024, 3, 1, 6, 0);
    private static readonly string[] s_zones = ["Europe/Moscow", "Europe/Kyiv"];

    /// <summary>A dossier.</summary>
    /// <param name="statements">How many statements it has.</param>
    /// <param name="accounts">Of how many accounts.</param>
    /// <param name="wording">How long each wording is; 0 for a sentence.</param>
    public static Dossier Of(int statements, int accounts, int wording = 0) =>
        new()
        {
            Actors =
            [
                new State("party", "The party bound"),
                .. Enumerable.Range(0, accounts).Select(i => new State(Voice(i), $"Observer number {Text(i)}")),
            ],
            Places = [new Area("city", "The city")],
            Pauses = [Pause.Unilateral("pause", "party")],
            Statements = [.. Enumerable.Range(0, statements).Select(i => Statement(i, statements, accounts, wording))],
        };

    /// <summary>
    /// The same, two thirds of it suspensions and resumptions: some at times known within half a day, some until a date in one of two zones.
    /// </summary>
    /// <param name="statements">How many statements it has.</param>
    /// <param name="accounts">Of how many observers, beside the party bound.</param>
    /// <param name="isByParty">Whether the party bound makes them, which counts in every account; else each observer, in its own.</param>
    public static Dossier Turning(int statements, int accounts, bool isByParty)
    {
        var dossier = Of(statements, accounts);
        return dossier with { Statements = [.. dossier.Statements.Select(Turned)] };

        Statement Turned(Statement said, int i)
        {
            var round = i / accounts;
            return i == 0 ? said with { Speaker = "party", Acts = [new Commit("pause")] }
                : round % 3 == 0 ? said with { Acts = [Still(i)] }
                : isByParty ? said with { Speaker = "party", Acts = [Turn(i, i, said)] }
                : said with { Acts = [Turn(round % 3, round, said)] };
        }
    }

    /// <summary>The same with several sources a statement, each with a title and an address, and wordings in Arabic or English.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="sources">How many sources.</param>
    /// <param name="wording">How long each wording is.</param>
    /// <param name="isArabic">Whether wordings and titles are in Arabic, whose letters take two bytes each.</param>
    public static Dossier Sourced(Dossier dossier, int sources, int wording, bool isArabic)
    {
        string[] publishers = ["Reuters", "Agence France-Presse", "The Washington Post"];
        return dossier with { Statements = [.. dossier.Statements.Select(Of)] };

        Statement Of(Statement said, int i) =>
            said with
            {
                Wording = new Wording(
                    isArabic
                        ? $"{string.Concat(Enumerable.Repeat("نلتزم بوقف إطلاق النار ", (wording / 23) + 1))[..wording]}"
                        : Words(i, wording)
                ),
                Sources =
                [
                    .. publishers
                        .Take(sources)
                        .Select(publisher => new Source(publisher)
                        {
                            Title = isArabic
                                ? $"تقرير {Text(i)} عن الهدنة في الوادي"
                                : $"Report {Text(i)} on the pause in the valley",
                            Address = $"https://www.example.org/world/2024/report-{Text(i)}-on-the-pause",
                            PublishedAt = Moment.Exactly(said.KnownFrom),
                        }),
                ],
            };
    }

    /// <summary>A party that suspends its pause and resumes it, again and again.</summary>
    public static Dossier Suspended(int statements) =>
        new()
        {
            Actors = [new State("party", "The party bound")],
            Pauses = [Pause.Unilateral("pause", "party")],
            Statements =
            [
                .. Enumerable
                    .Range(0, statements)
                    .Select(i => Brief($"S{Text(i)}", i, statements, i == 0 ? new Commit("pause") : Turn(i))),
            ],
        };

    /// <summary>Pauses with two statements each, and statements that name no pause.</summary>
    public static Dossier OfPauses(int pauses, int statements) =>
        new()
        {
            Actors = [new State("party", "The party bound")],
            Pauses =
            [
                .. Enumerable
                    .Range(0, pauses)
                    .Select(i => Pause.Unilateral($"P{Text(i)}", "party") with { Names = [$"Pause number {Text(i)}"] }),
            ],
            Statements =
            [
                .. Enumerable.Range(0, pauses).Select(i => Brief($"C{Text(i)}", i, pauses, new Commit($"P{Text(i)}"))),
                .. Enumerable
                    .Range(0, pauses)
                    .Select(i => Brief($"T{Text(i)}", i, pauses, new Terminate($"P{Text(i)}"))),
                .. Enumerable
                    .Range(0, statements)
                    .Select(i => Brief($"G{Text(i)}", i, statements, new TakePosition("peace", "We hope for peace"))),
            ],
        };

    private static Act Turn(int i) => i % 2 == 1 ? new Suspend("pause") : new Resume("pause");

    // What leaves every suspension in its account.
    private static Act Still(int i) =>
        i % 2 == 0
            ? new Report(new Performance("party", new Commit("pause")))
            : new AssertClaim(
                new TermsClaim(
                    "pause",
                    new Terms
                    {
                        Window = new Window(
                            Deadline.At(s_start - Duration.FromDays(i % 9)),
                            Deadline.Until(new LocalDate(2026, 6, 1).PlusDays(i % 20), [.. s_zones])
                        ),
                    }
                )
            );

    private static Act Turn(int turn, int i, Statement said) =>
        Turn(turn) is Suspend suspend && i % 5 == 0
            ? suspend with
            {
                Until = Deadline.Until(said.KnownFrom.InUtc().Date.PlusDays(1), [.. s_zones]),
            }
            : Turn(turn);

    private static Statement Brief(string id, int i, int of, Act act)
    {
        var said = s_start + Duration.FromMinutes((long)i * 730 * 24 * 60 / of);
        return new Statement(id, "party", act)
        {
            SaidAt = Moment.Exactly(said),
            Wording = new Wording($"The words of {id} themselves"),
            RecordedAt = said + Duration.FromHours(1),
        };
    }

    private static Statement Statement(int i, int of, int accounts, int wording)
    {
        var said = s_start + Duration.FromMinutes((long)i * 730 * 24 * 60 / of);
        return new Statement($"S{Text(i)}", Voice(i % accounts), ActOf(i, said))
        {
            SaidAt = i % 4 == 0 ? Moment.Between(said - Duration.FromHours(12), said) : Moment.Exactly(said),
            Wording = new Wording(Words(i, wording)),
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

    private static string Words(int i, int length)
    {
        var sentence =
            $"In the words of report {Text(i)} the guns are to fall silent, as far as anybody knows, for some days";
        return length == 0
            ? sentence
            : string.Concat(Enumerable.Repeat($"{sentence}. ", (length / sentence.Length) + 1))[..length];
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
