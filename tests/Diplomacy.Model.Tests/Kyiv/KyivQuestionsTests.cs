using NodaTime;

namespace Diplomacy.Model.Tests.Kyiv;

using Assert = Xunit.Assert;

/// <summary>The questions that come with the accounts of the pause, and the main question of the case.</summary>
public sealed class KyivQuestionsTests
{
    [Fact]
    public void Before_anybody_has_spoken_the_answer_is_silence_and_no_phase()
    {
        var verdict = KyivSample.Ask("2026-01-28T12:00:00Z", "2026-01-28T12:00:00Z", "every voice");

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(Phase.None, verdict.Phase);
        Assert.Equal([CauseKind.Silence], verdict.Causes.Select(cause => cause.Kind));
        Assert.Empty(verdict.Accounts);
    }

    [Fact]
    public void The_outlet_that_counts_two_days_has_it_not_in_force_four_days_before_the_end()
    {
        var verdict = KyivSample.Ask("2026-01-28T12:00:00Z", "2026-02-05T00:00:00Z", "counteroffensive");

        Assert.Equal(Truth.False, verdict.InForce);
    }

    [Fact]
    public void In_the_hours_of_the_limit_it_depends_on_boundary_and_zone_and_the_presumption_is_listed()
    {
        Verdict Ask(string reading) =>
            KyivSample.Ask("2026-01-31T21:30:00Z", "2026-01-31T00:00:00Z", "russia", $"act=made {reading}");

        var verdict = Ask("");

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.True(verdict.IsProjection);
        Assert.Equal([CauseKind.Boundary, CauseKind.Zone], verdict.Causes.Select(cause => cause.Kind));
        Assert.Contains(
            verdict.Presumptions,
            p => p.Kind == PresumptionKind.StateHolds && p.Subject == "talks-not-failed" && p.Statements == ["S1-4"]
        );
        Assert.Equal(Truth.True, verdict.OpenQuestions[0].Under("inclusive"));
        Assert.Equal(Truth.Unknown, verdict.OpenQuestions[0].Under("exclusive"));
        Assert.Equal(Truth.True, Ask("boundary=inclusive").InForce);
        Assert.Equal(Truth.False, Ask("boundary=exclusive zone=Europe/Moscow").InForce);
        Assert.Equal(Truth.True, Ask("boundary=exclusive zone=Europe/Kyiv").InForce);
    }

    [Theory]
    [InlineData("")]
    [InlineData("act=made")]
    [InlineData("act=not-made")]
    [InlineData("act=made boundary=inclusive zone=Europe/Kyiv")]
    [InlineData("act=made boundary=exclusive zone=Europe/Moscow")]
    public void Two_days_after_the_limit_it_is_over_under_every_reading(string reading) =>
        Assert.Equal(
            Truth.False,
            KyivSample.Ask("2026-02-03T00:00:00Z", "2026-01-31T00:00:00Z", "russia", reading).InForce
        );

    [Theory]
    [InlineData("act=made", Truth.Unknown)]
    [InlineData("act=made place=city", Truth.False)]
    [InlineData("act=made place=country", Truth.True)]
    public void A_strike_on_an_energy_site_in_Odesa_region_is_covered_only_if_Kyiv_is_the_country(
        string reading,
        Truth expected
    )
    {
        var conduct = new Conduct(
            "russia",
            new Activity(Activities.Strikes).On("infrastructure/energy"),
            "odesa-region"
        );

        var verdict = KyivSample
            .Dossier.AsKnownAt(KyivSample.At("2026-02-05T00:00:00Z"))
            .Covers(
                KyivSample.Pause,
                conduct,
                KyivSample.At("2026-01-29T15:00:00Z"),
                Account.Of("russia"),
                KyivSample.Reading(reading)
            );

        Assert.Equal(expected, verdict.InForce);
        Assert.Equal(expected == Truth.Unknown, verdict.Causes.Any(cause => cause.Kind == CauseKind.Place));
    }

    [Fact]
    public void With_acceptance_open_it_is_unknown_over_the_widest_window_and_false_elsewhere()
    {
        var truths = TruthsOfRussia("");

        Assert.Equal(
            [
                (null, "2026-01-24T21:00:00Z", Truth.False),
                ("2026-01-24T21:00:00Z", "2026-02-01T22:00:00Z", Truth.Unknown),
                ("2026-02-01T22:00:00Z", null, Truth.False),
            ],
            truths
        );
    }

    [Fact]
    public void With_acceptance_made_it_is_true_but_for_the_25_hours_on_either_side()
    {
        var truths = TruthsOfRussia("act=made");

        Assert.Equal(
            [
                (null, "2026-01-24T21:00:00Z", Truth.False),
                ("2026-01-24T21:00:00Z", "2026-01-25T22:00:00Z", Truth.Unknown),
                ("2026-01-25T22:00:00Z", "2026-01-31T21:00:00Z", Truth.True),
                ("2026-01-31T21:00:00Z", "2026-02-01T22:00:00Z", Truth.Unknown),
                ("2026-02-01T22:00:00Z", null, Truth.False),
            ],
            truths
        );
    }

    [Theory]
    [InlineData("exclusive", "Europe/Moscow", "2026-01-24T21:00:00Z", "2026-01-31T21:00:00Z")]
    [InlineData("exclusive", "Europe/Kyiv", "2026-01-24T22:00:00Z", "2026-01-31T22:00:00Z")]
    [InlineData("inclusive", "Europe/Moscow", "2026-01-25T21:00:00Z", "2026-02-01T21:00:00Z")]
    [InlineData("inclusive", "Europe/Kyiv", "2026-01-25T22:00:00Z", "2026-02-01T22:00:00Z")]
    public void With_boundary_and_zone_fixed_too_it_is_definite_everywhere(
        string boundary,
        string zone,
        string start,
        string end
    ) =>
        Assert.Equal(
            [(null, start, Truth.False), (start, end, Truth.True), (end, null, Truth.False)],
            TruthsOfRussia($"act=made boundary={boundary} zone={zone}")
        );

    [Fact]
    public void Where_accounts_contradict_each_other_that_is_a_cause()
    {
        var verdict = KyivSample.Ask("2026-01-28T12:00:00Z", "2026-02-05T00:00:00Z", "every voice");

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Contains(verdict.Causes, cause => cause.Kind == CauseKind.AccountsConflict);
        Assert.Equal(Truth.True, verdict.Accounts.Single(a => a.Account == Account.Of("united-states")).InForce);
        Assert.Equal(Truth.False, verdict.Accounts.Single(a => a.Account == Account.Of("counteroffensive")).InForce);
    }

    [Fact]
    public void A_condition_that_only_an_outlet_carries_is_no_presumption_of_an_account_without_carriers()
    {
        var view = KyivSample.Dossier.AsKnownAt(KyivSample.At("2026-01-31T00:00:00Z"));
        var (at, made) = (KyivSample.At("2026-01-31T12:00:00Z"), KyivSample.Reading("act=made"));

        Assert.NotEmpty(view.Evaluate(KyivSample.Pause, at, Account.Of("russia"), made).Presumptions);
        Assert.Empty(view.Evaluate(KyivSample.Pause, at, Account.Of("russia").WithoutCarriers(), made).Presumptions);
    }

    private static List<(string? Start, string? End, Truth)> TruthsOfRussia(string reading)
    {
        var timeline = KyivSample
            .Dossier.AsKnownAt(KyivSample.At("2026-01-31T00:00:00Z"))
            .Timeline(KyivSample.Pause, Account.Of("russia"), KyivSample.Reading(reading));

        // Segments differ in phases and causes too; here the truth alone is looked at.
        var truths = new List<(string? Start, string? End, Truth Truth)>();
        foreach (var segment in timeline.Segments)
        {
            var (start, end) = (Text(segment.Start), Text(segment.End));
            if (truths.Count > 0 && truths[^1].Truth == segment.Assessment.InForce)
            {
                truths[^1] = truths[^1] with { End = end };
            }
            else
            {
                truths.Add((start, end, segment.Assessment.InForce));
            }
        }

        return truths;
    }

    private static string? Text(Instant? instant) =>
        instant is { } value ? NodaTime.Text.InstantPattern.ExtendedIso.Format(value) : null;
}
