using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class ObservanceTests
{
    [Fact]
    public void What_is_reported_is_told_in_the_order_in_which_it_happened()
    {
        var later = Moment.Exactly(Dossiers.Day(3));
        var (wide, narrow) = (
            Moment.Between(Dossiers.Day(2), Dossiers.Day(5)),
            Moment.Between(Dossiers.Day(2), Dossiers.Day(4))
        );
        var combat = Strike with { Activity = Activities.GroundCombat };
        var strikes = Truce().At(Dossiers.Day(6));
        ConductClaim Until(int day) =>
            new(combat, true) { Pause = "p", During = new ValidTime(narrow, Moment.Exactly(Dossiers.Day(day))) };
        var report = Report(
            strikes
                .Accuses("south", Strike, later)
                .At(Dossiers.Day(6))
                .Accuses("south", Strike, wide)
                .At(Dossiers.Day(6))
                .Accuses("south", Strike, narrow)
                .At(Dossiers.Day(6))
                .Asserts("south", Until(9))
                .At(Dossiers.Day(6))
                .Asserts("south", Until(8)),
            South
        );

        Assert.Equal(
            [
                (combat, narrow, Moment.Exactly(Dossiers.Day(9))),
                (combat, narrow, Moment.Exactly(Dossiers.Day(8))),
                (Strike, narrow, null),
                (Strike, wide, null),
                (Strike, later, (Moment?)null),
            ],
            report.Conduct.Select(one => (one.Conduct, one.Since, one.Until))
        );
    }

    [Fact]
    public void What_nobody_dates_was_not_after_the_first_word_that_says_so()
    {
        var reported = Only(
            Truce().At(Dossiers.Day(4)).Accuses("south", Strike).At(Dossiers.Day(6)).Accuses("mission", Strike)
        );

        Assert.Equal(Moment.NotAfter(Dossiers.Day(4)), reported.Since);
        Assert.Equal(["south", "mission"], reported.Reports.Select(report => report.By.Value));
        Assert.Equal(reported.Reports.OrderBy(report => report.Statement), reported.Reports);
        Assert.All(reported.Reports, report => Assert.Null(report.CarriedBy));
    }

    [Fact]
    public void What_own_voices_only_deny_counts_as_no_violation()
    {
        var pause = Truce()
            .At(Dossiers.Day(4))
            .Accuses("south", Strike, Moment.Exactly(Dossiers.Day(3)))
            .At(Dossiers.Day(5))
            .Asserts("north", Claim(false));

        Assert.Equal(Truth.False, Assert.Single(Report(pause, Account.Of("north")).Conduct).CountsAsViolation);
    }

    [Fact]
    public void What_went_on_into_an_interval_is_in_it()
    {
        var lasting = new ConductClaim(Strike, true)
        {
            Pause = "p",
            During = new ValidTime(Moment.Exactly(Dossiers.Day(3)), Moment.Exactly(Dossiers.Day(6))),
        };
        var view = View(Truce().At(Dossiers.Day(7)).Asserts("south", lasting));

        Assert.Single(view.Observance("p", South, new Interval(Dossiers.Day(5), null)).Conduct);
        Assert.Single(view.Observance("p", South, new Interval(Dossiers.Day(6), null)).Conduct);
        Assert.Empty(view.Observance("p", South, new Interval(Dossiers.Day(7), null)).Conduct);
    }

    [Fact]
    public void A_total_is_never_more_than_the_largest_number_there_is()
    {
        // The largest count that can be said, so often that the sum would be beyond all counts.
        var said = Enumerable
            .Range(0, 1_030)
            .Select(i => new AssertClaim(
                Claim(true) with
                {
                    Count = (1L << 53) - 1,
                    During = new ValidTime(Moment.Exactly(Dossiers.Day(3) + Duration.FromSeconds(i))),
                }
            ));
        var view = Truce().Build().Append(Said("said", "south", [.. said])).AsKnownAt(Dossiers.Day(31));

        Assert.Equal([new ObservanceTotal("north", long.MaxValue, 0, 0, 0)], view.Observance("p", South).Totals);
    }

    [Fact]
    public void Parts_count_with_their_party_where_it_is_one_whose_word_it_takes_too()
    {
        var bound = new Undertaking("main", Form.Mutual, "north") { RequiredParties = ["north", "south"] };
        var pause = Dossiers
            .Parties.WithArmedGroup("army")
            .With(new PartOf("army", "north"))
            .Pause(new Pause("p", bound))
            .At(Dossiers.Day(1))
            .Commits("north", Dossiers.Day(2), Dossiers.Day(9))
            .At(Dossiers.Day(1))
            .Accepts("south")
            .At(Dossiers.Day(4))
            .Accuses("south", Strike with { Actor = "army" });

        Assert.Equal("north", Assert.Single(Report(pause, South).Totals).Party.Value);
    }

    [Fact]
    public void A_paraphrase_of_what_is_quoted_is_no_report_of_its_own()
    {
        var combat = Strike with { Activity = Activities.GroundCombat };
        var accusation = new Accuse("p", Strike) { At = Moment.Exactly(Dossiers.Day(3)) };
        var quoted = Said("quoted", "south", accusation) with { Utterance = "speech" };
        var retold = Said(
            "retold",
            "agency",
            new Report(new Performance("south", accusation)) { Paraphrases = "speech" }
        );
        var confirmed = Said("confirmed", "mission", new Confirm(new Performance("south", accusation)));
        var other = Said("other", "south", new Accuse("p", Strike) { At = accusation.At }, new Accuse("q", combat));
        var dossier = Truce().Build() is var truce
            ? truce with
            {
                Pauses = [.. truce.Pauses, Pause.Unilateral("q", "north")],
            }
            : null!;

        var conduct = dossier.Append([quoted, retold, confirmed, other]).AsKnownAt(Dossiers.Day(31));

        Assert.Equal(
            ["south (other): occurred", "south (quoted): occurred"],
            Assert.Single(conduct.Observance("p", South).Conduct).Reports.Select(report => report.ToString())
        );
        Assert.Equal(
            ["south (retold): occurred"],
            Assert
                .Single(dossier.Append(retold).AsKnownAt(Dossiers.Day(31)).Observance("p", South).Conduct)
                .Reports.Select(report => report.ToString())
        );
    }

    [Fact]
    public void A_quotation_on_some_conduct_leaves_what_is_told_of_other_conduct()
    {
        var (strike, combat) = (
            new Accuse("p", Strike),
            new Accuse("p", Strike with { Activity = Activities.GroundCombat })
        );
        Report Retelling(Act act) => new(new Performance("south", act)) { Paraphrases = "speech" };
        var dossier = Truce()
            .Build()
            .Append([
                Said("quoted", "south", strike) with
                {
                    Utterance = "speech",
                },
                Said("retold", "agency", Retelling(strike), Retelling(combat)),
            ]);

        Assert.Equal(
            ["retold", "quoted"],
            dossier
                .AsKnownAt(Dossiers.Day(31))
                .Observance("p", South)
                .Conduct.Select(conduct => Assert.Single(conduct.Reports).Statement.Value)
        );
    }

    [Fact]
    public void A_report_says_the_most_that_anybody_says()
    {
        ConductReport Of(ActorId by, StatementId statement, bool occurred, long? count, Confidence? confidence) =>
            new(by, statement, occurred) { Count = count, Confidence = confidence };
        var reported = new ReportedConduct(
            Strike,
            Moment.Unknown,
            null,
            ObservanceStatus.Disputed,
            Truth.Unknown,
            [
                Of("south", "s1", true, 3, Confidence.Low),
                Of("mission", "s2", true, 9, Confidence.High),
                Of("north", "s3", false, 90, null),
                Of("agency", "s4", false, null, null),
            ]
        );

        Assert.Equal(9, reported.Count);
        Assert.Equal(Confidence.High, reported.Confidence);
        Assert.Equal(["mission", "south"], reported.AllegedBy.Select(by => by.Value));
        Assert.Equal(["agency", "north"], reported.DeniedBy.Select(by => by.Value));
        Assert.Equal("hostilities/strikes by north at valley: Disputed", reported.ToString());
        Assert.Equal("north (s3): did not occur", reported.Reports[2].ToString());
        Assert.Equal(15, new ObservanceTotal("north", 1, 2, 4, 8).All);
    }

    [Fact]
    public void What_nobody_dates_was_not_after_the_first_word_that_counts_whichever_does()
    {
        // Whether the spokesman still held the office is open.
        var accuses = new Accuse("p", Strike);
        var dossier = SmallDossiers.Leaving(
            10,
            20,
            SmallDossiers.Say(5, "s1", "bound", SmallDossiers.Commit(6, 90)),
            SmallDossiers.Say(15, "s2", "spokesman", accuses).For("bound"),
            SmallDossiers.Say(25, "s3", "other", accuses)
        ) with
        {
            Places = [new Area("valley")],
        };
        dossier = dossier with { Actors = [.. dossier.Actors, new State("north")] };

        var reported = Assert.Single(dossier.AsKnownAt(Dossiers.Day(60)).Observance("p", SmallDossiers.Bound).Conduct);

        Assert.Equal(Moment.NotAfter(Dossiers.Day(25)), reported.Since);
    }

    private static Statement Said(string id, ActorId by, params EquatableArray<Act> acts) =>
        new(id, by, acts)
        {
            SaidAt = Moment.Exactly(Dossiers.Day(4)),
            RecordedAt = Dossiers.Day(5),
            StatedKnownFrom = Dossiers.Day(5),
        };
}
