using Diplomacy.Model.Tests.Generators;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>The timelines of undertakings are what verdicts say of undertakings at every instant: total, and canonical.</summary>
public sealed class UndertakingTimelineLaws
{
    private const int Cases = 500;

    [Fact]
    public void In_one_account_they_are_what_verdicts_say() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                foreach (var account in Reckoning.Accounts(@case))
                {
                    AssertAgree(Subject.Timeline(@case, account)!);
                }
            }
        );

    [Fact]
    public void Side_by_side_they_are_what_verdicts_say() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case => AssertAgree(@case.Dossier.AsKnownAt(@case.KnownAt).Timeline(@case.Dossier.Pauses[0].Id))
        );

    [Fact]
    public void Where_nobody_has_spoken_side_by_side_there_are_none()
    {
        var dossier = new Dossier { Actors = [new State("a")], Pauses = [Pause.Unilateral("p", "a")] };

        Assert.Empty(dossier.AsKnownAt(Instant.FromUtc(2026, 1, 1, 0, 0)).Timeline("p").Undertakings);
    }

    [Fact]
    public void An_undertaking_has_the_open_questions_of_its_own()
    {
        var view = DossierBuilder
            .Empty.WithState("a")
            .WithState("b")
            .Pause(
                new Pause(
                    "p",
                    new Undertaking("first", Form.Unilateral, "a"),
                    new Undertaking("second", Form.Unilateral, "b")
                )
            )
            .At(Instant.FromUtc(2026, 1, 1, 0, 0))
            .Named("A")
            .Commits(
                "a",
                from: Deadline.At(Instant.FromUtc(2026, 1, 1, 0, 0)),
                until: Deadline.Until(new LocalDate(2026, 1, 5), "UTC")
            )
            .Build()
            .AsKnownAt(Instant.FromUtc(2026, 1, 2, 0, 0));
        var undertakings = view.Timeline("p", Account.Of("a")).Undertakings;
        var inside = Instant.FromUtc(2026, 1, 5, 12, 0);

        Assert.Equal(
            ["boundary:A/end: exclusive → False, inclusive → True"],
            undertakings[0].OpenQuestionsAt(inside).Select(open => open.ToString())
        );
        Assert.Empty(undertakings[1].OpenQuestionsAt(inside));
        Assert.StartsWith(
            "first:\n[.., 2026-01-01T00:00:00Z) False",
            undertakings[0].ToString(),
            StringComparison.Ordinal
        );
    }

    private static void AssertAgree(PauseTimeline timeline)
    {
        foreach (var undertaking in timeline.Undertakings)
        {
            Assert.Null(undertaking.Segments[0].Start);
            Assert.Null(undertaking.Segments[^1].End);
            foreach (var (left, right) in undertaking.Segments.Zip(undertaking.Segments.Skip(1)))
            {
                Assert.Equal(left.End, right.Start);
                Assert.NotEqual(left.Assessment, right.Assessment);
            }
        }

        var starts = timeline.Segments.Concat(timeline.Undertakings.SelectMany(each => each.Segments));
        foreach (var at in starts.Select(segment => segment.Start).OfType<Instant>().Distinct())
        {
            foreach (var instant in new[] { at, at.PlusNanoseconds(-1_000) })
            {
                Assert.Equal(
                    timeline.At(instant).Undertakings,
                    timeline.Undertakings.Select(each => new UndertakingVerdict(
                        each.Undertaking,
                        each.Segments.Single(segment => segment.Contains(instant)).Assessment
                    ))
                );
            }
        }
    }
}
