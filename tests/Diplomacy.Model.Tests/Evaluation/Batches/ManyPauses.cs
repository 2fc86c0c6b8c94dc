namespace Diplomacy.Model.Tests.Evaluation.Batches;

using static SmallDossiers;

/// <summary>A hundred and twenty small pauses of two states, some with vague ends, some replaced, ended or never accepted.</summary>
internal static class ManyPauses
{
    public const int Count = 120;

    public static Account AccountOf(Pause pause) => Account.Of(pause.Undertakings[0].Bound[0]);

    public static Dossier Dossier { get; } =
        Of([.. Enumerable.Range(0, Count).SelectMany(Statements)]) with
        {
            Places =
            [
                new Area("ukraine"),
                new Area("kyiv") { Within = ["ukraine"] },
                new Area("odesa") { Within = ["ukraine"] },
            ],
            Pauses = [.. Enumerable.Range(0, Count).Select(PauseOf)],
        };

    public static PauseId Id(int number) => new($"p{number}");

    /// <summary>Another statement about one pause: its early end.</summary>
    public static Statement Ending(int number) =>
        Say(30, $"end{number}", By(number), new Terminate(Id(number))) with
        {
            RecordedAt = Day(60),
        };

    private static string By(int number) => number % 2 == 0 ? "bound" : "other";

    private static Pause PauseOf(int number) =>
        (number % 5 == 4 ? Pause.CalledFor(Id(number), By(number)) : Pause.Unilateral(Id(number), By(number))) with
        {
            Relations = number % 7 == 6 ? [new PauseRelation(PauseRelationKind.Replaces, Id(number - 1))] : [],
        };

    private static IEnumerable<Statement> Statements(int number)
    {
        var start = 2 + (number % 20);
        var terms = new Terms
        {
            Activities = [Activities.Strikes],
            Area = number % 3 == 0 ? "kyiv" : "ukraine",
            Window = new Window(
                Deadline.At(Day(start)),
                number % 4 == 0
                    ? new MomentDeadline(Moment.Between(Day(start + 5), Day(start + 9)))
                    : Deadline.At(Day(start + 5 + (number % 11)))
            ),
        };
        yield return number % 5 == 4
            ? Say(1, $"s{number}", "stranger", new CallFor(Id(number)) { Terms = terms })
            : Say(1, $"s{number}", By(number), new Commit(Id(number)) { Terms = terms });
        if (number % 6 == 5)
        {
            yield return Say(
                3,
                $"t{number}",
                "outlet",
                new Report(new Performance(By(number), new Accept(Id(number))))
            );
        }
    }
}
