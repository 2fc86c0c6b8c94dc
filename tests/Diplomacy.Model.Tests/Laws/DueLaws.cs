using Diplomacy.Model.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Parties = Diplomacy.Model.Tests.Evaluation.Functions.Dossiers;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>What falls due agrees with the timeline, of a pause and of each undertaking.</summary>
public sealed class DueLaws
{
    private const int Cases = 400;

    // Each undertaking has a timeline of its own, which takes longer.
    private const int CasesOfSeveral = 120;

    [Fact]
    public void Every_certain_expiry_of_the_timeline_is_an_end_that_falls_due()
    {
        var expiries = 0;
        Check(
            (timeline, ends) =>
            {
                foreach (var expiry in CertainExpiries(timeline.Segments))
                {
                    expiries++;
                    Assert.Contains(ends, end => end.When.Admits(expiry));
                }
            }
        );
        Assert.True(expiries > 20, $"{expiries} expiries");
    }

    [Fact]
    public void At_an_end_that_is_known_exactly_nothing_is_in_force()
    {
        var exact = 0;
        Check(
            (timeline, ends) =>
            {
                foreach (var end in ends.Where(end => end.When.IsExact))
                {
                    exact++;
                    Assert.Equal(Truth.False, timeline.At(end.When.Earliest!.Value).InForce);
                }
            }
        );
        Assert.True(exact > 20, $"{exact} exact ends");
    }

    [Fact]
    public void Every_certain_expiry_of_an_undertaking_is_an_end_of_it_that_falls_due()
    {
        var expiries = 0;
        CheckTied(
            (timeline, items) =>
            {
                foreach (var undertaking in timeline.Undertakings)
                {
                    var ends = items
                        .Where(item => item.Kind == DueKind.End && item.Undertaking == undertaking.Undertaking)
                        .ToList();
                    foreach (var expiry in CertainExpiries(undertaking.Segments))
                    {
                        expiries++;
                        Assert.Contains(ends, end => end.When.Admits(expiry));
                    }
                }
            }
        );
        Assert.True(expiries > 5, $"{expiries} expiries");
    }

    [Fact]
    public void What_ends_an_undertaking_or_what_it_is_tied_to_falls_due_as_its_own()
    {
        var (terminated, tied, expired) = (0, 0, 0);
        LawRunner.Check(
            Arb.From(Leavings),
            Cases,
            leaving =>
            {
                var view = leaving.View;
                var report = view.FallingDue(Parties.Day(1), Parties.Day(60), account: Account.Of("north"));
                foreach (var undertaking in view.Timeline("p", Account.Of("north")).Undertakings)
                {
                    var (before, after) = undertaking
                        .Segments.Zip(undertaking.Segments.Skip(1))
                        .Single(pair => pair.First.Assessment.InForce == Truth.True);
                    var isTerminated = after.Assessment.Phases.Contains(Phase.Terminated);
                    var item = Assert.Single(
                        report.Items,
                        item =>
                            item.Undertaking == undertaking.Undertaking
                            && item.Kind == (isTerminated ? DueKind.Termination : DueKind.End)
                    );
                    Assert.Equal(Moment.Exactly(after.Start!.Value), item.When);
                    Assert.Equal(before.End, after.Start);
                    if (isTerminated)
                    {
                        terminated++;
                        tied += undertaking.Undertaking.Value == leaving.By.Value ? 0 : 1;
                        Assert.Equal([leaving.By], item.Who);
                    }
                    else
                    {
                        expired++;
                    }
                }
            }
        );
        Assert.True(terminated > 50 && tied > 50 && expired > 50, $"{terminated}, {tied} tied, {expired} expired");
    }

    // One party of two or three leaves at once, or by a notice of some days, before the end or too late.
    private static Gen<(DossierView View, ActorId By)> Leavings =>
        from count in Gen.Choose(2, 3)
        from day in Gen.Choose(3, 8)
        from notice in Gen.Choose(0, 4)
        from end in Gen.Choose(5, 12)
        from who in Gen.Choose(0, count - 1)
        from isSeverable in Gen.Elements(true, false)
        select (Leaving(count, day, notice, end, who, isSeverable), new ActorId(s_parties[who]));

    private static readonly string[] s_parties = ["north", "south", "mission"];

    private static DossierView Leaving(int count, int day, int notice, int end, int who, bool isSeverable)
    {
        var pause = Pause.Mutual("p", [.. s_parties.Take(count).Select(party => new ActorId(party))]);
        var terms = new Terms
        {
            Window = new Window(Deadline.At(Parties.Day(2)), Deadline.At(Parties.Day(end))),
            Exit = notice == 0 ? null : new ExitRule { NoticePeriod = Length.FromHours(notice * 24) },
        };
        var agreed = Parties
            .Parties.Pause(
                pause with
                {
                    Undertakings = [.. pause.Undertakings.Select(u => u with { IsSeverable = isSeverable })],
                }
            )
            .At(Parties.Day(1))
            .Agree(terms, "north", "south", [.. s_parties.Take(count).Skip(2).Select(party => new ActorId(party))])
            .At(Parties.Day(day));
        var left = notice == 0 ? agreed.Terminates(s_parties[who]) : agreed.GivesNotice(s_parties[who]);
        return left.Build().AsKnownAt(Parties.Day(day));
    }

    // Where what was in force for certain has run out for certain.
    private static IEnumerable<Instant> CertainExpiries(EquatableArray<TimelineSegment> segments) =>
        segments
            .Zip(segments.Skip(1))
            .Where(pair =>
                pair.First.Assessment is { InForce: Truth.True }
                && pair.Second.Assessment is { InForce: Truth.False } then
                && then.Phases.ToArray() is [Phase.Expired]
            )
            .Select(pair => pair.Second.Start!.Value);

    // Where one party is bound by one undertaking, its end is the pause's.
    private static void Check(Action<PauseTimeline, IReadOnlyList<DueItem>> law) =>
        CheckAll(
            Cases,
            pause => pause.Undertakings.Count == 1 && pause.Undertakings[0].Bound.Count == 1,
            (timeline, items) => law(timeline, [.. items.Where(item => item.Kind == DueKind.End)])
        );

    private static void CheckTied(Action<PauseTimeline, IReadOnlyList<DueItem>> law) =>
        CheckAll(CasesOfSeveral, pause => pause.Undertakings.Count(u => u.Form == Form.Mutual) > 1, law);

    private static void CheckAll(
        int cases,
        Func<Pause, bool> isMeant,
        Action<PauseTimeline, IReadOnlyList<DueItem>> law
    ) =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            cases,
            @case =>
            {
                var pause = @case.Dossier.Pauses[0];
                if (!isMeant(pause))
                {
                    return;
                }

                var view = @case.Dossier.AsKnownAt(@case.KnownAt);
                foreach (var account in view.SpeakersOf(pause.Id).ToArray())
                {
                    var report = view.FallingDue(
                        Cast.Origin - Duration.FromDays(400),
                        Cast.Origin + Duration.FromDays(400),
                        pause.Id,
                        account
                    );
                    if (report.Incomplete.IsEmpty)
                    {
                        law(view.Timeline(pause.Id, account), report.Items.ToArray());
                    }
                }
            }
        );
}
