using Diplomacy.Model.Tests.Laws;
using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Plain;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Which pauses are answered without their worlds being explored, and that these say the same.</summary>
public sealed class PlainDossiersTests
{
    private static readonly Statement s_commitment = Say(5, "a", "bound", Commit(8, 20));
    private static readonly Performance s_ofOther = new("other", new Commit("p"));

    public static TheoryData<string, Act> Beside { get; } =
        new()
        {
            {
                "other",
                new Condemn("no") { Beside = "p" }
            },
            {
                "other",
                new Welcome("yes") { Beside = "p" }
            },
            {
                "other",
                new Warn("soon") { Beside = "p" }
            },
            {
                "other",
                new Threaten("then") { Beside = "p" }
            },
            { "other", new PromiseNotice("p") },
            {
                "other",
                new Designate("stranger", PauseRole.Monitor) { Pause = "p" }
            },
            { "other", new Accuse("p", new Conduct("bound", Activities.Strikes, "city")) },
            { "other", new Refuse("p") },
            { "other", new Request("p") },
            { "other", new Commit("elsewhere") },
            { "bound", new Amend("p", Terms(9, 30)) },
            { "bound", new AssertClaim(new TermsClaim("p", Terms(9, 30))) },
            {
                "bound",
                new Offer("p") { Terms = Terms(9, 30) }
            },
            { "other", new Confirm(s_ofOther with { By = "stranger" }) },
            { "other", new Report(new Performance("bound", new Commit("p"))) },
            { "outlet", new Report(new Performance("bound", new Commit("p"))) },
            { "outlet", new Report(new Performance("bound", new Commit("elsewhere"))) },
            { "outlet", new Decline(new Performance("bound", new Commit("elsewhere"))) },
        };

    public static TheoryData<string, Act> NotPlain { get; } =
        new()
        {
            { "bound", new Suspend("p") },
            { "bound", new Amend("p", Terms(9, 30, Condition.Precedent(new Occurred("e", SilenceRule.Unknown)))) },
            { "bound", new Report(s_ofOther) },
            { "outlet", new Report(new Performance("bound", new Suspend("p"))) },
            { "outlet", new Report(new Performance("bound", new Commit("p") { Terms = Terms(9, 30) })) },
            { "outlet", new Report(new Performance("bound", new Commit("p")) { At = Moment.Exactly(Day(5)) }) },
            { "outlet", new Report(new Performance("office", new Commit("p"))) },
            { "outlet", new Decline(new Performance("bound", new Commit("p"))) },
            { "office", new Commit("p") },
        };

    [Theory]
    [MemberData(nameof(Beside))]
    public void What_changes_no_plain_pause_but_its_window_leaves_it_plain(string speaker, Act act)
    {
        var dossier = With(speaker, act);

        Assert.True(IsPlain(dossier));
        Same(dossier);
    }

    [Theory]
    [MemberData(nameof(NotPlain))]
    public void What_is_left_to_the_worlds_is_not_plain(string speaker, Act act)
    {
        var dossier = With(speaker, act);

        Assert.False(IsPlain(dossier));
        Same(dossier);
    }

    [Fact]
    public void Words_on_the_window_count_by_rank_and_then_by_time()
    {
        var dealt = new Strands.AgainstWorlds.Dealt(7);
        var plain = 0;
        for (var i = 0; i < 120; i++)
        {
            var said = new List<Statement>();
            for (var n = dealt.Tick(1, 5); n > 0; n--)
            {
                var (day, speaker) = (dealt.Tick(1, 6), dealt.One("bound", "other"));
                var terms = Terms(dealt.Tick(7, 9), dealt.Tick(10, 13));
                Act act = dealt.Tick(0, 4) switch
                {
                    0 => new Commit("p") { Terms = dealt.OneIn(2) ? terms : null },
                    1 => new Amend("p", terms),
                    2 => new Offer("p") { Terms = terms },
                    3 => new Refuse("p"),
                    _ => new AssertClaim(new TermsClaim("p", terms)),
                };
                said.Add(Say(day, $"s{dealt.Tick(10, 99)}-{n}", speaker, act));
            }

            plain += IsPlain(Of([.. said])) ? 1 : 0;
            Same(Of([.. said]));
        }

        Assert.InRange(plain, 20, 120);
    }

    [Fact]
    public void Mutual_undertakings_are_as_the_worlds_have_them()
    {
        var dealt = new Strands.AgainstWorlds.Dealt(11);
        var plain = 0;
        for (var i = 0; i < 120; i++)
        {
            var quorum = dealt.One<int?>(null, 1, 2, 3);
            Undertaking Part(string id, params ActorId[] bound) =>
                new(id, dealt.OneIn(8) ? Form.Unilateral : Form.Mutual, [.. bound])
                {
                    Quorum = quorum,
                    IsSeverable = dealt.OneIn(3),
                    RequiredParties = dealt.One<EquatableArray<ActorId>>(
                        [],
                        [],
                        [],
                        ["other"],
                        ["bound", "other", "stranger"]
                    ),
                };
            var said = new List<Statement>();
            foreach (var party in new[] { "bound", "other", "stranger" })
            {
                for (var n = dealt.Tick(0, 2); n > 0; n--)
                {
                    var terms = Terms(dealt.Tick(2, 6), dealt.Tick(6, 9)) with
                    {
                        Undertaking = dealt.One<UndertakingId?>(null, null, "one"),
                    };
                    said.Add(Say(dealt.Tick(1, 6), $"{party}-{n}", party, new Commit("p") { Terms = terms }));
                }
            }

            var dossier = Of([.. said]) with
            {
                Pauses =
                [
                    new Pause("p")
                    {
                        Undertakings = dealt.Tick(0, 3) switch
                        {
                            0 => [Part("one", "bound", "other")],
                            1 => [Part("one", "bound")],
                            2 => [Part("one", "bound"), Part("two", "other")],
                            _ => [Part("one", "bound"), Part("two", "other", "stranger")],
                        },
                    },
                ],
            };
            if (!dossier.Index.Validation.IsSound)
            {
                continue;
            }

            plain += IsPlain(dossier) ? 1 : 0;
            Same(dossier);
        }

        Assert.InRange(plain, 20, 120);
    }

    [Fact]
    public void Days_and_zones_left_open_are_open_as_the_worlds_have_them()
    {
        var dealt = new Strands.AgainstWorlds.Dealt(13);
        Deadline Limit(int from, int until)
        {
            var date = new LocalDate(2026, 1, dealt.Tick(from, until));
            EquatableArray<string> zones = dealt.One<EquatableArray<string>>(
                ["Etc/UTC"],
                ["Europe/Kyiv", "Europe/Moscow"],
                ["Etc/GMT+5", "Etc/UTC", "Etc/GMT-5"]
            );
            var limit =
                dealt.OneIn(4) ? Deadline.At(date.AtMidnight(), zones)
                : dealt.OneIn(4) ? Deadline.At(Day(from))
                : (Deadline)Deadline.Until(date, zones);
            // Each kind of list has keys of its own: of a question that two statements share, the one that asks first is cited, which may differ.
            return dealt.OneIn(3) ? limit with { Key = $"{dealt.One("x", "y")}-{zones.Count}" } : limit;
        }

        var plain = 0;
        for (var i = 0; i < 150; i++)
        {
            var terms = new Terms
            {
                Window =
                    dealt.OneIn(4) ? new Window(Limit(8, 10), null, Length.FromHours(dealt.Tick(1, 60)))
                    : dealt.OneIn(4) ? new Window(null, Limit(8, 10), Length.FromHours(dealt.Tick(1, 60)))
                    : new Window(Limit(8, 11), Limit(10, 12)),
            };
            var dossier = Of(
                Say(5, "a", "bound", new Commit("p") { Terms = terms }),
                Say(
                    6,
                    "b",
                    "other",
                    new Commit("p") { Terms = terms with { Window = new Window(Limit(7, 9), Limit(10, 12)) } }
                )
            );
            if (dealt.OneIn(2))
            {
                dossier = dossier with { Pauses = [Pause.Mutual("p", "bound", "other")] };
            }

            if (!dossier.Index.Validation.IsSound)
            {
                continue;
            }

            plain += IsPlain(dossier) ? 1 : 0;
            Same(dossier);
        }

        Assert.InRange(plain, 30, 150);
    }

    [Fact]
    public void A_pause_of_few_parties_is_plain_and_one_of_dozens_is_not()
    {
        Assert.True(IsPlain(OfParties(16)));
        Assert.False(IsPlain(OfParties(17)));
        Same(OfParties(16));

        static Dossier OfParties(int count)
        {
            EquatableArray<ActorId> parties = [.. Enumerable.Range(0, count).Select(i => new ActorId($"party-{i:00}"))];
            return Of([.. parties.Select(party => Say(5, $"of-{party}", party.Value, Commit(8, 20)))]) with
            {
                Relations = [],
                Actors = [.. parties.Select(party => new State(party)), new State("bound")],
                Pauses = [new Pause("p", new Undertaking("main", Form.Mutual, parties))],
            };
        }
    }

    private static Dossier With(string speaker, Act act) =>
        Of(s_commitment, Say(6, "b", speaker, act)) with
        {
            Places = [new Area("city")],
            Pauses = [Pause.Unilateral("p", "bound"), Pause.Unilateral("elsewhere", "bound")],
        };

    /// <summary>Whether the pause of a small dossier is answered without its worlds being explored.</summary>
    internal static bool IsPlain(Dossier dossier, ActorId? voice = null)
    {
        var view = dossier.AsKnownAt(Day(100));
        var account = voice is { } one ? Account.Of(one) : Bound;
        return PlainPause.Cells(view, view.Find(new PauseId("p")), account, Reading.None) is not null;
    }

    /// <summary>Holds that in some accounts the pause is answered as its worlds have it.</summary>
    internal static void Same(Dossier dossier, params ActorId[] voices)
    {
        var view = dossier.AsKnownAt(Day(100));
        foreach (var voice in voices.Length > 0 ? voices : ["bound", "other", "outlet"])
        {
            var difference = PlainComparison.Difference(view, "p", Account.Of(voice), Reading.None);
            Assert.True(difference is null, $"{difference}, of {string.Join(Environment.NewLine, dossier.Statements)}");
        }
    }
}
