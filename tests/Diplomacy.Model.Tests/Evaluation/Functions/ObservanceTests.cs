using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

/// <summary>What is reported against a pause, by whom, and how far it is established.</summary>
public sealed partial class ObservanceTests
{
    private static readonly Account South = Account.Of("south");

    private static readonly Conduct Strike = new("north", Activities.Strikes, "valley");

    [Fact]
    public void An_accusation_is_alleged_and_counts_in_the_account_of_who_makes_it()
    {
        var pause = Truce().At(Dossiers.Day(4)).Accuses("south", Strike, Moment.Exactly(Dossiers.Day(3)));

        var reported = Assert.Single(Report(pause, South).Conduct);
        Assert.Equal(ObservanceStatus.Alleged, reported.Status);
        Assert.Equal(Moment.Exactly(Dossiers.Day(3)), reported.Since);
        Assert.Equal(new ActorId("south"), Assert.Single(reported.AllegedBy));
        Assert.Equal(Truth.True, reported.CountsAsViolation);
        Assert.Equal(Truth.False, Assert.Single(Report(pause, Account.Of("north")).Conduct).CountsAsViolation);
    }

    [Fact]
    public void A_monitor_verifies_and_the_accused_admits()
    {
        var alleged = Truce()
            .At(Dossiers.Day(4))
            .Accuses("south", Strike, Moment.Exactly(Dossiers.Day(3)))
            .At(Dossiers.Day(5));

        Assert.Equal(ObservanceStatus.Verified, Only(alleged.Asserts("mission", Claim(true))).Status);
        Assert.Equal(ObservanceStatus.Verified, Only(alleged.Asserts("north", Claim(true))).Status);
        Assert.Equal(ObservanceStatus.Verified, Only(alleged.Through("speaker").Asserts("north", Claim(true))).Status);
        Assert.Equal(ObservanceStatus.Alleged, Only(alleged.Asserts("agency", Claim(true))).Status);
    }

    [Fact]
    public void What_is_denied_is_denied_and_what_is_verified_and_denied_is_disputed()
    {
        var denied = Truce()
            .At(Dossiers.Day(4))
            .Accuses("south", Strike, Moment.Exactly(Dossiers.Day(3)))
            .At(Dossiers.Day(5))
            .Performs("north", new DenyClaim(Claim(true)));

        Assert.Equal(ObservanceStatus.Denied, Only(denied).Status);
        Assert.Equal(new ActorId("north"), Assert.Single(Only(denied).DeniedBy));
        Assert.Equal(
            ObservanceStatus.Disputed,
            Only(denied.At(Dossiers.Day(6)).Asserts("mission", Claim(true))).Status
        );
    }

    [Fact]
    public void Of_each_voice_the_last_word_counts()
    {
        var changed = Truce()
            .At(Dossiers.Day(4))
            .Asserts("north", Claim(false))
            .At(Dossiers.Day(5))
            .Asserts("north", Claim(true));

        Assert.Equal(ObservanceStatus.Verified, Only(changed).Status);
        Assert.Empty(Report(changed.At(Dossiers.Day(6)).Asserts("north", Claim(false)), South).Conduct);
    }

    [Fact]
    public void Own_voices_that_differ_leave_open_whether_it_counts()
    {
        var pause = Truce()
            .At(Dossiers.Day(4))
            .Asserts("north", Claim(true))
            .At(Dossiers.Day(5))
            .Asserts("south", Claim(false));

        Assert.Equal(
            Truth.Unknown,
            Assert.Single(Report(pause, new Account("north", "south")).Conduct).CountsAsViolation
        );
    }

    [Fact]
    public void A_carried_accusation_says_by_whom_it_is_carried()
    {
        var pause = Truce().At(Dossiers.Day(4)).ReportedBy("agency").Accuses("south", Strike);

        var report = Assert.Single(Only(pause).Reports);
        Assert.Equal(new ActorId("south"), report.By);
        Assert.Equal(new ActorId("agency"), report.CarriedBy);
        Assert.Empty(Report(pause, South.WithoutCarriers()).Conduct);
    }

    [Fact]
    public void Totals_add_counts_up_for_each_party_with_its_parts()
    {
        var pause = Truce()
            .At(Dossiers.Day(4))
            .Accuses("south", Strike)
            .At(Dossiers.Day(5))
            .Asserts(
                "mission",
                Claim(true) with
                {
                    Conduct = Strike with { Actor = "army" },
                    Count = 387,
                    Confidence = Confidence.High,
                }
            )
            .At(Dossiers.Day(6))
            .Accuses("north", Strike with { Actor = "south" });
        var report = Report(pause, South);

        Assert.Equal(
            [new ObservanceTotal("north", 1, 387, 0, 0), new ObservanceTotal("south", 1, 0, 0, 0)],
            report.Totals
        );
        Assert.Equal(report.Conduct.Sum(conduct => conduct.Count), report.Totals.Sum(total => total.All));
        Assert.Equal(Confidence.High, report.Conduct.Single(conduct => conduct.Count == 387).Confidence);
    }

    [Fact]
    public void An_interval_leaves_out_what_cannot_have_been_in_it()
    {
        var pause = Truce()
            .At(Dossiers.Day(4))
            .Accuses("south", Strike, Moment.Exactly(Dossiers.Day(3)))
            .At(Dossiers.Day(9))
            .Accuses("south", Strike, Moment.Between(Dossiers.Day(6), Dossiers.Day(8)));
        var view = View(pause);

        Assert.Equal(2, view.Observance("p", South).Conduct.Count);
        _ = Assert.Single(view.Observance("p", South, new Interval(Dossiers.Day(7), null)).Conduct);
        _ = Assert.Single(view.Observance("p", South, new Interval(null, Dossiers.Day(5))).Conduct);
        Assert.Empty(view.Observance("p", South, new Interval(Dossiers.Day(4), Dossiers.Day(5))).Conduct);
        Assert.Empty(view.Observance("p", South, new Interval(Dossiers.Day(1), Dossiers.Day(3))).Conduct);
    }

    [Fact]
    public void Nothing_that_is_reported_changes_force()
    {
        var reported = Truce()
            .At(Dossiers.Day(3))
            .Accuses("south", Strike)
            .At(Dossiers.Day(4))
            .Asserts("mission", Claim(true));

        foreach (var account in (Account[])[South, Account.Of("north")])
        {
            Assert.Equal(View(Truce()).Timeline("p", account).Segments, View(reported).Timeline("p", account).Segments);
        }
    }

    private static ConductClaim Claim(bool occurred) =>
        new(Strike, occurred) { Pause = "p", During = new ValidTime(Moment.Exactly(Dossiers.Day(3))) };

    private static PauseBuilder Truce() =>
        Dossiers
            .Parties.WithArmedGroup("army")
            .With(new PartOf("army", "north"))
            .Pause(Pause.Mutual("p", "north", "south") with { Roles = [new RoleHolder(PauseRole.Monitor, "mission")] })
            .At(Dossiers.Day(1))
            .Agree(
                new Terms { Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(9))) },
                "north",
                "south"
            );

    private static DossierView View(PauseBuilder pause) => pause.Build().AsKnownAt(Dossiers.Day(31));

    private static ObservanceReport Report(PauseBuilder pause, Account account) => View(pause).Observance("p", account);

    private static ReportedConduct Only(PauseBuilder pause) => Assert.Single(Report(pause, South).Conduct);
}
