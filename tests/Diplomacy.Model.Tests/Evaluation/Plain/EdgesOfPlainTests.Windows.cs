using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Plain;

using static PlainDossiersTests;
using static SmallDossiers;
using Assert = Xunit.Assert;

/// <content>Windows that may be read in several ways, at the edges of time too, and the questions that they leave open.</content>
public sealed partial class EdgesOfPlainTests
{
    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void A_window_that_may_be_read_in_so_many_ways_is_plain_and_in_more_not(int zones, bool isPlain)
    {
        Deadline Noon(int day, int count) =>
            Deadline.At(
                new LocalDateTime(2026, 1, day, 12, 0),
                [.. Enumerable.Range(1, count).Select(west => $"Etc/GMT+{west}")]
            );
        var dossier = Windowed(new Window(Noon(8, 8), Noon(20, zones)));

        Assert.Equal(isPlain, IsPlain(dossier));
        Same(dossier);
    }

    [Fact]
    public void A_window_may_end_or_start_in_the_last_microsecond_there_is()
    {
        var last = Microseconds.ToInstant(Microseconds.Max);
        var (until, from) = (
            Windowed(new Window(Deadline.At(Day(8)), Deadline.At(last))),
            Windowed(new Window(Deadline.At(last), Deadline.Never))
        );

        foreach (
            var (dossier, before, then) in new[] { (until, Truth.True, Truth.False), (from, Truth.False, Truth.True) }
        )
        {
            Assert.True(IsPlain(dossier));
            Same(dossier);
            foreach (var asked in new[] { dossier, dossier.BesideBystander() })
            {
                var view = asked.AsKnownAt(Day(100));
                Assert.Equal(before, view.Evaluate("p", last - Duration.FromTicks(10), Bound).InForce);
                Assert.Equal(then, view.Evaluate("p", last, Bound).InForce);
            }
        }
    }

    [Fact]
    public void A_party_is_bound_by_its_own_act_even_where_one_acceptance_is_enough()
    {
        var mutual = new Undertaking("main", Form.Mutual, "bound", "other") { Quorum = 1 };
        var dossier = Of(
            Say(2, "a", "bound", new Offer("p") { Terms = Terms(8, 12) }),
            Say(5, "b", "other", Commit(20, 25)),
            Say(10, "c", "bound", new Commit("p"))
        ) with
        {
            Pauses = [new Pause("p", mutual)],
        };
        var outlet = Account.Of("outlet");

        Assert.True(IsPlain(dossier, "outlet"));
        Same(dossier);
        Assert.Equal(Truth.False, dossier.Ask(9, outlet).InForce);
        Assert.Equal(Truth.True, dossier.Ask(11, outlet).InForce);
    }

    [Fact]
    public void Where_only_two_questions_together_make_a_difference_both_are_open_and_no_others()
    {
        // At noon by the one clock or the other a window begins, and ends half an hour later by the one or the other. Noon is an hour later in Halifax than
        // in Santiago in January, an hour earlier in July: one party's window leaves no world in which only its start is by Halifax, the other's none
        // in which only its end is. A third window is over by then, whichever day it ends with.
        Deadline Noon(string key, int month, int minute) =>
            Deadline.At(new LocalDateTime(2026, month, 10, 12, minute), "America/Halifax", "America/Santiago") with
            {
                Key = key,
            };
        static Act Committed(Deadline from, Deadline until) =>
            new Commit("p") { Terms = new Terms { Window = new Window(from, until) } };
        var dossier = Of(
                Say(1, "a", "bound", Committed(Noon("start", 1, 0), Noon("end", 1, 30))),
                Say(1, "b", "other", Committed(Noon("start", 7, 0), Noon("end", 7, 30))),
                Say(
                    1,
                    "c",
                    "stranger",
                    Committed(Deadline.At(Day(4)), Deadline.Until(new LocalDate(2026, 1, 5), "Etc/UTC"))
                )
            )
            .WithUndertakings(new Undertaking("main", Form.Unilateral, "bound", "other", "stranger"));

        Same(dossier, "outlet");
        var verdict = dossier
            .AsKnownAt(Day(100))
            .Evaluate("p", Instant.FromUtc(2026, 1, 10, 15, 10), Account.Of("outlet"));
        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(["end", "start"], verdict.OpenQuestions.Select(open => open.Question.Key));
    }

    [Fact]
    public void A_question_that_one_reading_does_not_ask_may_have_any_answer_there()
    {
        // At half past two in Berlin on the day on which clocks go back it is half past midnight or half past one; three hours ahead, earlier than both.
        var dossier = Windowed(
            new Window(
                Deadline.At(Day(8)),
                Deadline.At(new LocalDateTime(2026, 10, 25, 2, 30), "Etc/GMT-3", "Europe/Berlin")
            )
        );

        Assert.True(IsPlain(dossier));
        Same(dossier);
        var verdict = dossier.AsKnownAt(Day(100)).Evaluate("p", Instant.FromUtc(2026, 10, 25, 0, 45), Bound);
        Assert.Equal([CauseKind.Zone, CauseKind.Fold], verdict.Causes.Select(cause => cause.Kind));
    }
}
