namespace Diplomacy.Model.Tests.Kyiv;

using Assert = Xunit.Assert;

/// <summary>Each point of the news report that the library was first asked to model, found in the sample by its type.</summary>
public sealed class NewsReportTests
{
    [Fact]
    public void Point_1_Russia_confirms_a_private_personal_request_of_president_to_president()
    {
        var report = ActOf<Report>("S1-1");
        var confirm = Assert.IsType<Confirm>(report.Performance.Act);

        Assert.Equal("peskov", report.Performance.By);
        Assert.Equal((UtteranceId)"A2", report.Paraphrases);
        _ = Assert.IsType<Request>(confirm.Performance.Act);
        Assert.Equal("trump", confirm.Performance.By);
        Assert.Equal(["putin"], confirm.Performance.To);
        Assert.Equal(Channel.Private, confirm.Performance.Channel);
        Assert.Equal(Channel.Public, Statement("A2").Channel);
    }

    [Fact]
    public void Point_2_the_purpose_stated_is_favourable_conditions_for_negotiations()
    {
        var terms = TermsReportedIn("S1-2");

        Assert.Equal(["favourable conditions for potential negotiations"], terms.Purposes!.Value.Select(p => p.Text));
    }

    [Fact]
    public void Point_3_it_is_until_1_February_with_boundary_and_zone_unsaid()
    {
        var end = Assert.IsType<DateDeadline>(TermsReportedIn("S1-3").Window!.End);

        Assert.Equal(new NodaTime.LocalDate(2026, 2, 1), end.Date);
        Assert.Equal(Boundary.Unspecified, end.Boundary);
        Assert.True(end.Zones.Count > 1);
    }

    [Fact]
    public void Point_4_it_is_conditional_and_silence_is_presumed_to_mean_that_the_condition_holds()
    {
        var condition = Assert.Single(TermsReportedIn("S1-4").Conditions!.Value);

        Assert.Equal(SilenceRule.PresumedToHold, Assert.IsType<Holds>(condition.Fact).Silence);
        Assert.Equal("limited and conditional", condition.Wording!.Text);
    }

    [Fact]
    public void Point_5_what_analysts_think_is_no_term_of_Russias_account()
    {
        var report = ActOf<Report>("S1-5");
        var verdict = Russia();

        Assert.Equal("analysts", report.Performance.By);
        Assert.DoesNotContain(verdict.Causes, cause => cause.Statements.Contains("S1-5"));
        Assert.DoesNotContain(verdict.Presumptions, presumption => presumption.Statements.Contains("S1-5"));
    }

    [Theory]
    [InlineData("city", Truth.False)]
    [InlineData("country", Truth.True)]
    public void Point_6_fighting_elsewhere_bears_on_what_is_covered_and_not_on_force(string kyiv, Truth expected)
    {
        var claim = Assert.IsType<ConductClaim>(ActOf<AssertClaim>("S1-6").Claim);
        var strikes = claim.Conduct with { Activity = Activities.Strikes };

        var covers = KyivSample
            .Dossier.AsKnownAt(KyivSample.At("2026-01-31T00:00:00Z"))
            .Covers(
                KyivSample.Pause,
                strikes,
                KyivSample.At("2026-01-30T12:00:00Z"),
                Account.Of("russia"),
                KyivSample.Reading($"act=made place={kyiv}")
            );

        Assert.True(claim.Occurred);
        Assert.Equal(expected, covers.InForce);
    }

    [Fact]
    public void Point_7_Kyiv_the_government_takes_a_position_on_territory_and_Kyiv_the_capital_is_a_place()
    {
        var report = ActOf<Report>("S1-7");
        var position = Assert.IsType<TakePosition>(report.Performance.Act);

        Assert.Equal("territory", position.Topic);
        _ = Assert.IsType<State>(KyivSample.Dossier.Actors.Single(actor => actor.Id == report.Performance.By));
        _ = Assert.IsType<Toponym>(KyivSample.Dossier.Places.Single(place => place.Id == "kyiv"));
    }

    [Fact]
    public void Point_8_the_open_prospect_of_talks_commits_nobody()
    {
        _ = Assert.IsType<Remark>(ActOf<AssertClaim>("S1-8").Claim);

        Assert.Equal(Truth.False, KyivSample.Ask("2026-02-02T00:00:00Z", "2026-01-31T00:00:00Z", "russia").InForce);
    }

    [Fact]
    public void Point_9_commentary_is_kept_in_its_words()
    {
        var remark = Assert.IsType<Remark>(ActOf<AssertClaim>("S1-9").Claim);

        Assert.Contains("rare", remark.Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_point_is_found_from_the_verdict_on_the_pause()
    {
        var cited = Russia().Explanation.All().Select(node => node.Statement).OfType<StatementId>().ToHashSet();

        Assert.All(Enumerable.Range(1, 9), point => Assert.Contains(new StatementId($"S1-{point}"), cited));
    }

    [Theory]
    [InlineData("russia")]
    [InlineData("united-states")]
    [InlineData("ukraine")]
    [InlineData("counteroffensive")]
    [InlineData("washington-post")]
    public void Every_leaf_of_an_explanation_names_a_statement_and_its_source(string account)
    {
        var verdict = KyivSample.Ask("2026-01-31T21:30:00Z", "2026-02-05T00:00:00Z", account);

        Assert.All(
            verdict.Explanation.All().Where(node => node.Children.IsEmpty),
            leaf =>
            {
                Assert.NotNull(leaf.Statement);
                Assert.False(leaf.Sources.IsEmpty);
                Assert.Contains(leaf.Sources[0].Publisher, leaf.Text, StringComparison.Ordinal);
            }
        );
    }

    private static Verdict Russia() => KyivSample.Ask("2026-01-31T21:30:00Z", "2026-01-31T00:00:00Z", "russia");

    private static Statement Statement(string id) => KyivSample.Dossier.Statements.Single(s => s.Id == id);

    private static T ActOf<T>(string id)
        where T : Act => Statement(id).Acts.OfType<T>().Single();

    private static Terms TermsReportedIn(string id)
    {
        var asserted = Assert.IsType<AssertClaim>(ActOf<Report>(id).Performance.Act);
        return Assert.IsType<TermsClaim>(asserted.Claim).Terms;
    }
}
