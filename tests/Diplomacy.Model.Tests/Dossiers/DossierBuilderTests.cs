using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

/// <summary>The frequent cases, each in a few lines; what is left out does not compile, and what is wrong is refused with diagnostics.</summary>
public sealed class DossierBuilderTests
{
    private static readonly DossierBuilder Parties = DossierBuilder
        .Empty.WithState("north", "North")
        .WithState("south", "South")
        .WithMedia("agency", "The Agency")
        .WithSpokesperson("speaker", speaksFor: "north");

    [Fact]
    public void A_unilateral_pause_is_in_force_in_its_window()
    {
        var dossier = Parties.UnilateralPause("p", "north").At(Day(1)).Commits("north", Day(2), Day(5)).Build();

        Assert.Equal(Truth.False, Ask(dossier, 1));
        Assert.Equal(Truth.True, Ask(dossier, 2));
        Assert.Equal(Truth.False, Ask(dossier, 5));
    }

    [Fact]
    public void A_mutual_ceasefire_stands_from_the_acceptance_of_the_terms_undertaken()
    {
        var pause = Parties.MutualPause("p", "north", "south").At(Day(1)).Commits("north", Window(1, 9));

        Assert.Equal(Truth.False, Ask(pause.Build(), 4, "north"));
        Assert.Equal(Truth.True, Ask(pause.At(Day(3)).Accepts("south").Build(), 4, "south"));
    }

    [Fact]
    public void A_joint_text_binds_all_who_agree()
    {
        var dossier = Parties
            .MutualPause("p", "north", "south")
            .At(Day(1))
            .Agree(Window(1, 9), "north", "south")
            .Build();

        Assert.Equal(Truth.True, Ask(dossier, 4, "north"));
        Assert.Equal(Truth.True, Ask(dossier, 4, "south"));
    }

    [Fact]
    public void An_extension_moves_the_end()
    {
        var pause = Declared().At(Day(4));

        Assert.Equal(Truth.True, Ask(pause.Extends("north", Day(8)).Build(), 7));
        Assert.Equal(Truth.True, Ask(pause.Extends("north", Length.FromDays(3)).Build(), 7));
        Assert.Equal(Truth.True, Ask(pause.Extends("north", Deadline.At(Day(8))).Build(), 7));
    }

    [Fact]
    public void An_early_end_and_a_notice_end_it()
    {
        var pause = Declared().At(Day(3));

        Assert.Equal(Truth.False, Ask(pause.Terminates("north").Build(), 3));
        Assert.Equal(Truth.True, Ask(pause.Terminates("north", Day(4)).Build(), 3));
        Assert.Equal(Truth.False, Ask(pause.Terminates("north", Day(4)).Build(), 4));
        Assert.Equal(Truth.False, Ask(pause.GivesNotice("north", Day(4)).Build(), 4));
    }

    [Fact]
    public void A_suspension_lasts_until_it_is_resumed_or_its_end()
    {
        var suspended = Declared().At(Day(3)).Suspends("north");

        Assert.Equal(Truth.False, Ask(suspended.Build(), 4));
        Assert.Equal(Truth.True, Ask(suspended.At(Day(4)).Resumes("north").Build(), 4));
        Assert.Equal(Truth.True, Ask(Declared().At(Day(3)).Suspends("north", Day(4)).Build(), 4));
    }

    [Fact]
    public void A_press_report_of_what_another_did_counts_where_the_outlet_is_carried()
    {
        var dossier = Parties
            .UnilateralPause("p", "north")
            .At(Day(2))
            .ReportedBy("agency", done: Moment.Exactly(Day(1)))
            .Commits("north", Day(1), Day(5))
            .Build();

        Assert.Equal(Truth.True, Ask(dossier, 3));
        Assert.Equal(
            Truth.Unknown,
            dossier.AsKnownAt(Day(50)).Evaluate("p", Day(3), Account.Of("north").WithoutCarriers()).InForce
        );
    }

    [Fact]
    public void A_spokesperson_speaks_for_who_is_bound()
    {
        var said = Parties.UnilateralPause("p", "north").At(Day(1)).Through("speaker").Commits("north", Day(2), Day(5));

        var statement = Assert.Single(said.Build().Statements);
        Assert.Equal("speaker", statement.Speaker);
        Assert.Equal("north", statement.Principal);
        Assert.Equal(Truth.True, Ask(said.Build(), 3));
    }

    [Fact]
    public void Statements_are_numbered_unless_they_are_named_and_no_number_is_used_twice()
    {
        var dossier = Parties
            .UnilateralPause("p", "north")
            .At(Day(1))
            .Named("s2")
            .Commits("north", Day(2), Day(5))
            .At(Day(3))
            .Suspends("north")
            .At(Day(4))
            .Resumes("north")
            .Build();

        Assert.Equal(["s2", "s3", "s4"], dossier.Statements.Select(statement => statement.Id.Value));
    }

    [Fact]
    public void Each_step_leaves_the_builder_before_it_as_it_was()
    {
        var declared = Declared();
        _ = declared.At(Day(3)).Terminates("north");

        _ = Assert.Single(declared.Build().Statements);
    }

    [Fact]
    public void A_statement_found_in_a_source_is_known_from_its_publication()
    {
        var dossier = Parties
            .UnilateralPause("p", "north")
            .At(Day(1))
            .FoundIn(new Source("The Agency") { PublishedAt = Moment.Exactly(Day(2)) })
            .Commits("north", Day(2), Day(5))
            .Build();

        Assert.Equal(Day(2), dossier.Statements[0].KnownFrom);
    }

    [Fact]
    public void Local_times_are_those_of_the_zone_named()
    {
        var pause = Parties.UnilateralPause("p", "north");
        var at = new LocalDateTime(2026, 1, 1, 12, 0);
        var skipped = new LocalDateTime(2026, 3, 29, 3, 30);
        var repeated = new LocalDateTime(2026, 10, 25, 3, 30);

        Assert.Equal(
            Moment.Exactly(Instant.FromUtc(2026, 1, 1, 10, 0)),
            pause.At(at, "Europe/Kyiv").Commits("north").Build().Statements[0].SaidAt
        );
        Assert.Equal(
            Moment.Between(Instant.FromUtc(2026, 10, 25, 0, 30), Instant.FromUtc(2026, 10, 25, 1, 30)),
            pause.At(repeated, "Europe/Kyiv").Commits("north").Build().Statements[0].SaidAt
        );
        _ = Assert.Throws<ArgumentException>(() => pause.At(skipped, "Europe/Kyiv"));
    }

    [Fact]
    public void What_is_wrong_is_refused_with_everything_that_validation_found()
    {
        var wrong = Parties.UnilateralPause("p", "nowhere").At(Day(1)).Commits("nowhere", Day(5), Day(2));

        var refused = Assert.Throws<InvalidDossierException>(wrong.Build);
        Assert.False(wrong.TryBuild(out var dossier, out var diagnostics));
        Assert.Null(dossier);
        Assert.Equal(refused.Diagnostics, diagnostics);
        Assert.True(Declared().TryBuild(out _, out _));
    }

    [Fact]
    public void A_second_pause_and_a_statement_in_full_may_follow()
    {
        var two = Declared().Dossier.UnilateralPause("q", "south").At(Day(1)).Commits("south", Day(2), Day(5));
        var back = two.Dossier.On("p").At(Day(3)).Terminates("north").Build();

        Assert.Equal(3, DossierBuilder.From(back).Build().Statements.Count);
        _ = Assert.Throws<ArgumentException>(() => two.Dossier.On("r"));
    }

    private static PauseBuilder Declared() =>
        Parties.UnilateralPause("p", "north").At(Day(1)).Commits("north", Day(1), Day(5));

    private static Terms Window(int from, int until) =>
        new() { Window = new Window(Deadline.At(Day(from)), Deadline.At(Day(until))) };

    private static Truth Ask(Dossier dossier, int day, string account = "north") =>
        dossier.AsKnownAt(Day(50)).Evaluate("p", Day(day), Account.Of(account)).InForce;

    private static Instant Day(int day) => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day - 1);
}
