using System.Diagnostics.Contracts;
using System.Reflection;
using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

/// <summary>What would be lost or without effect is refused, with what to do instead.</summary>
public sealed class BuilderMisuseTests
{
    private static readonly DossierBuilder Parties = DossierBuilder
        .Empty.WithState("a")
        .WithState("b")
        .WithState("g")
        .WithMedia("m")
        .With(new Office("ministry"))
        .With(new SpeaksFor("ministry", "b"));

    [Fact]
    public void A_pause_whose_statements_were_dropped_is_not_built()
    {
        var pause = Parties.UnilateralPause("p", "a");
        _ = pause.At(Day(1)).Commits("a", Day(8), Day(20));

        Assert.Contains(
            "go on with",
            Assert.Throws<InvalidOperationException>(pause.Build).Message,
            StringComparison.Ordinal
        );
        _ = Assert.Throws<InvalidOperationException>(() => pause.TryBuild(out _, out _));
        Assert.Empty(pause.Dossier.Build().Statements);
        Assert.Empty(Assert.Single(pause.Dossier.Build().Pauses).Relations);
    }

    [Fact]
    public void Each_step_tells_analyzers_that_its_result_must_be_used()
    {
        Type[] steps =
        [
            typeof(DossierBuilder),
            typeof(PauseBuilder),
            typeof(UtteranceStep),
            typeof(PerformerStep),
            typeof(ActStep),
        ];
        var unmarked =
            from step in steps
            from method in step.GetMethods(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
            )
            where !method.IsSpecialName && steps.Contains(method.ReturnType)
            where method.GetCustomAttribute<PureAttribute>() is null
            select $"{step.Name}.{method.Name}";

        Assert.Empty(unmarked);
    }

    [Fact]
    public void An_outsiders_call_does_not_stand_before_the_offer_of_a_party()
    {
        var dossier = Mutual()
            .At(Day(1))
            .Named("offer")
            .Offers("a", Window(8, 20))
            .At(Day(2))
            .CallsFor("g", Window(8, 10))
            .At(Day(3))
            .Accepts("b")
            .Build();

        Assert.Equal("offer", AcceptedIn(dossier));
    }

    [Fact]
    public void An_outsiders_call_is_accepted_where_no_party_proposes()
    {
        var dossier = Parties
            .CalledForPause("p", "a")
            .At(Day(1))
            .Named("call")
            .CallsFor("g", Window(8, 20))
            .At(Day(2))
            .Accepts("a")
            .Build();

        Assert.Equal("call", AcceptedIn(dossier));
    }

    [Fact]
    public void An_offer_that_is_reported_is_accepted_with_its_terms()
    {
        var dossier = Mutual()
            .At(Day(1))
            .Named("report")
            .ReportedBy("m")
            .Offers("a", Window(8, 20))
            .At(Day(2))
            .Accepts("b")
            .At(Day(3))
            .Accepts("a", "report")
            .Build();

        Assert.Equal("report", AcceptedIn(dossier));
        var view = dossier.AsKnownAt(Day(50));
        Assert.Equal(Truth.True, view.Evaluate("p", Day(10), Account.Of("b")).InForce);
        Assert.Equal(Truth.False, view.Evaluate("p", Day(20), Account.Of("b")).InForce);
    }

    [Fact]
    public void There_must_be_something_to_accept()
    {
        _ = Assert.Throws<InvalidOperationException>(() => Mutual().At(Day(1)).Accepts("b"));
        _ = Assert.Throws<InvalidOperationException>(() => Mutual().At(Day(1)).Offers("b").At(Day(2)).Accepts("b"));
        Assert.Null(AcceptedIn(Mutual().At(Day(1)).Accepts("b", Window(8, 20)).Build()));
    }

    [Fact]
    public void Who_is_no_party_binds_nobody()
    {
        var pause = Parties.UnilateralPause("p", "a").At(Day(1));

        _ = Assert.Throws<ArgumentException>(() => pause.Commits("b", Day(8), Day(20)));
        _ = Assert.Throws<ArgumentException>(() => pause.Agree(Window(8, 20), "a", "b"));
        _ = Assert.Throws<ArgumentException>(() => pause.Offers("a").At(Day(2)).Accepts("b"));
        _ = Assert.Single(pause.Performs("b", new Commit("p")).Build().Statements);
        // An office binds the state that it speaks for.
        _ = Assert.Single(Mutual().At(Day(1)).Commits("ministry", Day(8), Day(20)).Build().Statements);
    }

    [Fact]
    public void An_extension_must_reach_beyond_the_end()
    {
        var pause = Parties.UnilateralPause("p", "a").At(Day(1)).Commits("a", Day(8), Day(20)).At(Day(9));

        _ = Assert.Throws<ArgumentException>(() => pause.Extends("a", Day(15)));
        _ = Assert.Throws<ArgumentException>(() => pause.Extends("a", Day(20)));
        var prolonged = pause.Extends("a", Day(30)).At(Day(10));
        // Of two extensions in one period the last counts.
        Assert.Equal(
            Truth.False,
            prolonged.Extends("a", Day(25)).Build().AsKnownAt(Day(50)).Evaluate("p", Day(26)).InForce
        );
    }

    [Fact]
    public void An_extension_must_come_before_it_is_over()
    {
        var pause = Parties.UnilateralPause("p", "a").At(Day(1)).Commits("a", Day(8), Day(20));

        _ = Assert.Throws<InvalidOperationException>(() => pause.At(Day(21)).Extends("a", Day(30)));
        _ = Assert.Throws<InvalidOperationException>(() => pause.At(Day(21)).Extends("a", Length.FromDays(2)));
        Assert.Equal(Truth.True, On(25, pause.At(Day(20)).Extends("a", Day(30))));
        Assert.Equal(Truth.True, On(25, pause.At(Day(10)).Extends("a", Day(22)).At(Day(21)).Extends("a", Day(30))));
        var again = new Extend("p") { From = Deadline.At(Day(24)), Until = Deadline.At(Day(30)) };
        Assert.Equal(Truth.True, On(25, pause.At(Day(21)).Performs("a", again)));
        static Truth On(int day, PauseBuilder of) => of.Build().AsKnownAt(Day(50)).Evaluate("p", Day(day)).InForce;
    }

    private static PauseBuilder Mutual() => Parties.MutualPause("p", "a", "b");

    private static string? AcceptedIn(Dossier dossier) =>
        dossier.Statements.SelectMany(statement => statement.Acts).OfType<Accept>().First().Of?.Value;

    private static Terms Window(int from, int until) =>
        new() { Window = new Window(Deadline.At(Day(from)), Deadline.At(Day(until))) };

    private static Instant Day(int day) => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day - 1);
}
