using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class TermsComparisonTests
{
    private static readonly Deadline s_start = Deadline.At(Dossiers.Day(26));
    private static readonly Deadline s_end = Deadline.At(Dossiers.Day(28));
    private static readonly Length s_hours = Length.FromHours(48);

    [Fact]
    public void A_window_may_be_said_by_its_end_or_by_its_length()
    {
        var compared = Compared(new(s_start, s_end), new(s_start, Length: s_hours));

        Assert.Equal(
            [
                "Start: Same (2026-01-26T00:00:00Z | 2026-01-26T00:00:00Z)",
                "End: Same (2026-01-28T00:00:00Z | PT48H after 2026-01-26T00:00:00Z)",
                "Length: Same (from 2026-01-26T00:00:00Z until 2026-01-28T00:00:00Z | PT48H)",
            ],
            compared.ToString().Split('\n')
        );
        Assert.True(compared.IsSame);
        Assert.True(Compared(new(s_start, s_end), new(End: s_end, Length: s_hours)).IsSame);
        Assert.True(Compared(new(s_start, Length: s_hours), new(End: s_end, Length: s_hours)).IsSame);
        Assert.True(Compared(new(s_start, s_end, s_hours), new(s_start, Length: s_hours)).IsSame);
    }

    [Fact]
    public void Lengths_that_put_the_end_elsewhere_differ()
    {
        Assert.Equal(
            ["Start: Same", "End: Differ", "Length: Differ"],
            Agreements(new(s_start, s_end), new(s_start, Length: Length.FromHours(47)))
        );
        Assert.Equal(
            ["Start: Differ", "End: Differ", "Length: Same"],
            Agreements(new(s_start, s_end), new(s_end, Length: s_hours))
        );
        Assert.Equal(
            ["End: Differ", "Length: OnlyInSecond"],
            Agreements(new(s_start, Deadline.Upon("talks-end")), new(s_start, Length: s_hours)).Skip(1)
        );
    }

    [Fact]
    public void Days_over_a_change_of_clocks_may_put_the_end_where_the_other_text_has_it()
    {
        var start = Deadline.From(new LocalDate(2026, 3, 28), "Europe/Kyiv");
        var week = new Window(start, Length: Length.FromDays(7));

        Assert.Equal(
            ["Start: Same", "End: DifferInWhatIsOpen", "Length: DifferInWhatIsOpen"],
            Agreements(week, new(start, Deadline.Until(new LocalDate(2026, 4, 4), "Europe/Kyiv").Exclusive()))
        );
        Assert.Equal(
            "End: Differ",
            Agreements(week, new(start, Deadline.Until(new LocalDate(2026, 4, 5), "Europe/Kyiv").Exclusive()))[1]
        );
        Assert.True(
            Compared(
                week,
                new(start, Deadline.Until(new LocalDate(2026, 4, 4), "Europe/Kyiv", "Europe/Moscow").Exclusive())
            ).MayBeSame
        );
    }

    [Fact]
    public void What_does_not_follow_from_the_calendar_alone_is_said_by_one_alone()
    {
        Assert.Equal(["Start: Same", "Length: OnlyInFirst"], Agreements(new(s_start, Length: s_hours), new(s_start)));
        Assert.Equal(
            ["Start: Same", "End: OnlyInFirst", "Length: OnlyInSecond"],
            Agreements(
                new(Deadline.Upon("gate"), Deadline.At(Dossiers.Day(28))),
                new(Deadline.Upon("gate"), Length: s_hours)
            )
        );
    }

    private static string[] Agreements(Window first, Window second) =>
        [.. Compared(first, second).Terms.Select(term => $"{term.Part}: {term.Agreement}")];

    private static TermsComparison Compared(Window first, Window second) =>
        new Terms { Window = first }.CompareWith(new Terms { Window = second });
}
