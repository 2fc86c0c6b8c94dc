using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Plain;

using static PlainDossiersTests;
using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Where a pause just is plain and where it no longer is; and that its worlds say the same there.</summary>
public sealed partial class EdgesOfPlainTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pause_is_plain_beside_another_unless_breaches_of_that_spread_to_it(bool spread)
    {
        var dossier = Beside(Pause.Unilateral("p", "bound"), spread);

        Assert.Equal(!spread, IsPlain(dossier));
        Same(dossier);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_holds_only_as_long_as_the_others_keep_to_it_is_not_plain_whatever_spreads(bool spread)
    {
        var dossier = Beside(
            new Pause("p", new Undertaking("main", Form.Reciprocal, "bound") { Beneficiaries = ["other"] }),
            spread
        );

        Assert.False(IsPlain(dossier));
        Assert.Equal([spread ? Phase.Suspended : Phase.InForce], dossier.Ask(12).Phases);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Of_few_whom_an_undertaking_binds_it_is_plain_and_of_dozens_not(int count, bool isPlain)
    {
        var bound = Parties(count);
        var dossier = OfParties(bound, new Undertaking("main", Form.Unilateral, bound));

        Assert.Equal(isPlain, IsPlain(dossier, bound[0]));
        Same(dossier, bound[0]);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Where_few_must_accept_it_is_plain_and_where_dozens_must_not(int count, bool isPlain)
    {
        var required = Parties(count);
        var dossier = OfParties(
            required,
            new Undertaking("main", Form.Mutual, required[0]) { RequiredParties = required }
        );

        Assert.Equal(isPlain, IsPlain(dossier, required[0]));
        Same(dossier, required[0]);
    }

    public static TheoryData<bool, Pause> Together { get; } =
        new()
        {
            { true, new Pause("p", new Undertaking("one", Form.Unilateral, "bound", "other")) },
            { true, Mutual(new("one", Form.Mutual, "bound"), new("two", Form.Mutual, "other")) },
            { false, Mutual(new("one", Form.Unilateral, "bound"), new("two", Form.Unilateral, "other")) },
            { false, Mutual(new("one", Form.Mutual, "bound"), new("two", Form.Unilateral, "other")) },
            {
                false,
                Mutual(
                    new("one", Form.Mutual, "bound") { RequiredParties = ["other"] },
                    new("two", Form.Unilateral, "other")
                )
            },
        };

    [Theory]
    [MemberData(nameof(Together))]
    public void Strands_of_one_undertaking_and_those_that_end_together_are_plain_together(bool isPlain, Pause pause)
    {
        var dossier = Of(Say(5, "a", "bound", Commit(8, 20)), Say(6, "b", "other", Commit(9, 15))) with
        {
            Pauses = [pause],
        };

        Assert.Equal(isPlain, IsPlain(dossier));
        Same(dossier);
    }

    [Fact]
    public void Questions_of_one_kind_are_told_in_the_order_of_their_keys_not_of_who_raises_them()
    {
        static Terms Ending(string undertaking, string key) =>
            new()
            {
                Undertaking = undertaking,
                Window = new Window(
                    Deadline.At(Day(8)),
                    new DateDeadline(Day(20).InUtc().Date, Boundary.Unspecified, ["Etc/UTC"]) { Key = key }
                ),
            };
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = Ending("one", "second") }),
            Say(6, "b", "bound", new AssertClaim(new TermsClaim("p", Ending("two", "first")))),
            Say(6, "c", "other", new Commit("p"))
        ) with
        {
            Pauses = [Mutual(new("one", Form.Mutual, "bound"), new("two", Form.Mutual, "other"))],
        };

        Assert.True(IsPlain(dossier));
        Same(dossier);
        Assert.Equal(["first", "second"], dossier.Ask(20).Causes.Select(cause => cause.Question?.Key));
    }

    [Fact]
    public void A_party_whose_acceptance_is_not_asked_for_is_presumed_not_to_have_spoken_until_it_is_established()
    {
        var dossier = OfOneRequired(Say(5, "a", "other", Commit(8, 20)));
        var other = Account.Of("other");

        Assert.True(IsPlain(dossier, "other"));
        Same(dossier);
        Assert.Contains(dossier.Ask(4, other).Presumptions, presumption => presumption.Subject == "bound");
        Assert.DoesNotContain(dossier.Ask(9, other).Presumptions, presumption => presumption.Subject == "bound");
    }

    [Fact]
    public void What_a_party_announces_whose_acceptance_is_not_asked_for_is_announced()
    {
        var dossier = OfOneRequired(
            Say(4, "a", "other", new Refuse("p")),
            Say(5, "b", "bound", new Commit("p") { Terms = Terms(8, 20) })
        );

        Assert.True(IsPlain(dossier));
        Same(dossier);
        Assert.Equal([Phase.Announced], dossier.Ask(10).Phases);
    }

    [Fact]
    public void In_the_account_of_others_a_window_that_a_party_only_offered_counts_while_it_states_none()
    {
        var dossier = Of(
            Say(3, "a", "bound", new Offer("p") { Terms = Terms(8, 20) }),
            Say(5, "b", "bound", new Commit("p"))
        );

        Assert.True(IsPlain(dossier, "other"));
        Same(dossier);
        Assert.Equal(Truth.True, dossier.Ask(9, Account.Of("other")).InForce);
    }

    [Fact]
    public void Terms_of_one_undertaking_leave_another_plain()
    {
        Act Committed(string undertaking, int from) =>
            new Commit("p") { Terms = Terms(from, 20) with { Undertaking = undertaking } };
        var dossier = Of(Say(5, "a", "bound", Committed("one", 8)), Say(6, "b", "other", Committed("two", 12))) with
        {
            Pauses = [Mutual(new("one", Form.Mutual, "bound"), new("two", Form.Mutual, "other"))],
        };

        Assert.True(IsPlain(dossier));
        Same(dossier);
    }

    public static TheoryData<bool, Terms> Rules { get; } =
        new()
        {
            {
                true,
                new Terms { Exit = new ExitRule { NoticePeriod = Length.FromDays(3) } }
            },
            {
                false,
                new Terms
                {
                    Exit = new ExitRule { ByDeclaration = true, Undertakings = [Pause.Main] },
                }
            },
            {
                true,
                new Terms { Extension = new ExtensionRule(ExtensionMode.ByConsent) }
            },
            {
                false,
                new Terms { Extension = new ExtensionRule(ExtensionMode.Unilateral) { Undertakings = [Pause.Main] } }
            },
            {
                false,
                new Terms { Extension = new ExtensionRule(ExtensionMode.Automatic) }
            },
        };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rules_that_nobody_uses_leave_a_pause_plain_unless_they_reach_further(bool isPlain, Terms rules)
    {
        var dossier = Of(Say(5, "a", "bound", new Commit("p") { Terms = rules with { Window = Terms(8, 20).Window } }));

        Assert.Equal(isPlain, IsPlain(dossier));
        Same(dossier);
    }

    [Fact]
    public void What_a_statement_says_of_other_pauses_beside_changes_nothing()
    {
        Act[] besides =
        [
            new Report(new Performance("other", new Commit("elsewhere"))),
            new Decline(new Performance("other", new Commit("elsewhere"))),
        ];
        foreach (var act in besides)
        {
            var dossier = Of(Say(5, "a", "bound", Commit(8, 20), act)) with
            {
                Pauses = [Pause.Unilateral("p", "bound"), Pause.Unilateral("elsewhere", "other")],
            };

            Assert.True(IsPlain(dossier));
            Same(dossier);
        }
    }

    private static Pause Mutual(params EquatableArray<Undertaking> undertakings) => new("p", undertakings);

    private static Dossier Windowed(Window window) =>
        Of(Say(5, "a", "bound", new Commit("p") { Terms = new Terms { Window = window } }));

    private static Dossier Beside(Pause pause, bool spread) =>
        Of(
            Say(5, "a", "bound", Commit(8, 20)),
            Say(
                10,
                "b",
                "bound",
                new AssertClaim(
                    new ConductClaim(new Conduct("other", Activities.Strikes, "city"), true)
                    {
                        Pause = "elsewhere",
                        During = new ValidTime(Moment.Exactly(Day(9)), Moment.Exactly(Day(15))),
                    }
                )
            )
        ) with
        {
            Places = [new Area("city")],
            Pauses =
            [
                pause with
                {
                    Relations = [new PauseRelation(PauseRelationKind.Parallel, "elsewhere") { BreachSpreads = spread }],
                },
                Pause.Unilateral("elsewhere", "other"),
            ],
        };

    private static EquatableArray<ActorId> Parties(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new ActorId($"party-{i:00}"))];

    private static Dossier OfParties(EquatableArray<ActorId> parties, Undertaking undertaking) =>
        Of([.. parties.Select(party => Say(5, $"of-{party}", party.Value, Commit(8, 20)))]) with
        {
            Relations = [],
            Actors = [.. parties.Select(party => new State(party))],
            Pauses = [new Pause("p", undertaking)],
        };

    private static Dossier OfOneRequired(params Statement[] said) =>
        Of(said) with
        {
            Pauses =
            [
                new Pause("p", new Undertaking("main", Form.Mutual, "bound", "other") { RequiredParties = ["other"] }),
            ],
        };
}
