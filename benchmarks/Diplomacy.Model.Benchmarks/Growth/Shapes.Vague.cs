using NodaTime;

namespace Diplomacy.Model.Benchmarks.Growth;

/// <content>Shapes whose statements tell of instants within bounds.</content>
internal static partial class Shapes
{
    public static Func<Truth> VagueStates(int size) =>
        AskAll([
            Say(
                5,
                "commitment",
                "first",
                new Commit("p")
                {
                    Terms = new Terms
                    {
                        Window = new Window(Deadline.At(Day(8)), Deadline.At(Day(20 + size))),
                        Conditions = [new Condition(ConditionRole.Continuing, new Holds("calm", SilenceRule.Unknown))],
                    },
                }
            ),
            .. Enumerable
                .Range(0, size)
                .Select(i =>
                    Say(
                        10 + i,
                        $"s{i}",
                        "first",
                        new AssertClaim(new StateClaim("calm", i % 2 == 0) { Since = Within(9 + i) })
                    )
                ),
        ]);

    public static Func<Truth> VagueViolations(int size) =>
        Violated(size, i => new ValidTime(Quarter(9 + i, 0), Quarter(9 + i, 12)));

    public static Func<Truth> VaguePrecedents(int size) =>
        AskAll([
            Say(
                5,
                "commitment",
                "first",
                new Commit("p")
                {
                    Terms = new Terms
                    {
                        Window = new Window(Deadline.At(Day(8)), Deadline.At(Day(20 + (2 * size)))),
                        Conditions =
                        [
                            .. Enumerable
                                .Range(0, size)
                                .Select(i => new Condition(
                                    ConditionRole.Precedent,
                                    new Occurred($"event-{i}", SilenceRule.PresumedNotToHold)
                                )),
                        ],
                    },
                }
            ),
            .. Enumerable
                .Range(0, size)
                .Select(i =>
                    Say(
                        10 + i,
                        $"e{i}",
                        "first",
                        new AssertClaim(new EventClaim($"event-{i}", true) { At = Within(9 + i) })
                    )
                ),
        ]);

    private static Moment Quarter(int day, int hour) =>
        Moment.Between(Day(day) + Duration.FromHours(hour), Day(day) + Duration.FromHours(hour + 6));
}
