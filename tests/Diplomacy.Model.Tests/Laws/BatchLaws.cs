using Diplomacy.Model.Tests.Evaluation.Batches;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>Whatever is asked of many pauses at one go equals what is asked of each: batches, the index, screening, and an append.</summary>
public sealed class BatchLaws
{
    private const int Cases = 200;

    private static readonly Account s_party = Account.Of(Cast.P);

    // In one account, in several, and in those of all that have spoken.
    private static readonly Func<DossierView, PauseId, Reading, PauseTimeline>[] s_kinds =
    [
        (view, pause, reading) => view.Timeline(pause, s_party, reading),
        (view, pause, reading) => view.Timeline(pause, Several, reading),
        (view, pause, reading) => view.Timeline(pause, reading),
    ];

    private static readonly Func<DossierView, PauseId, Conduct, Instant, Reading, Verdict>[] s_coverages =
    [
        (view, pause, conduct, at, reading) => view.Covers(pause, conduct, at, s_party, reading),
        (view, pause, conduct, at, reading) => view.Covers(pause, conduct, at, Several, reading),
        (view, pause, conduct, at, reading) => view.Covers(pause, conduct, at, reading),
    ];

    private static Accounts Several => Accounts.Preferring(Account.Of(Cast.Q), s_party);

    [Fact]
    public void A_batch_answers_as_each_pause_asked_alone() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var (view, reading) = Asked(@case);
                var options = new BatchOptions { Reading = reading };
                var pauses = view.Dossier.Pauses.Select(pause => pause.Id).ToList();
                Assert.Equal(
                    pauses.Select(pause => Told(view.Timeline(pause, reading))),
                    view.TimelinesOfAll(options).Select(Told)
                );
                Assert.Equal(
                    pauses.Select(pause => Told(view.Timeline(pause, s_party, reading))),
                    view.TimelinesOfAll(s_party, options).Select(Told)
                );
                foreach (var at in Ticks(@case, 3))
                {
                    Assert.Equal(
                        pauses.Select(pause => Told(view.Evaluate(pause, at, reading))),
                        view.EvaluateAll(at, options).Select(Told)
                    );
                    Assert.Equal(
                        pauses.Select(pause => Told(view.Evaluate(pause, at, s_party, reading))),
                        view.EvaluateAll(at, s_party, options).Select(Told)
                    );
                }
            }
        );

    [Fact]
    public void The_index_finds_what_each_timeline_says() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var (view, reading) = Asked(@case);
                var ticks = Ticks(@case, 12);
                foreach (var kind in s_kinds)
                {
                    var timelines = view.Dossier.Pauses.Select(pause => kind(view, pause.Id, reading)).ToList();
                    var index = PauseIndex.Of(timelines);
                    foreach (var at in ticks)
                    {
                        Assert.Equal(
                            NaiveMatches.Of(timelines, timeline => timeline.InForceAt(at)),
                            index.InForceAt(at)
                        );
                    }

                    foreach (var stretch in ticks.Zip(ticks.Skip(1)).Append((ticks[0], ticks[^1])))
                    {
                        var interval = new Interval(stretch.Item1, stretch.Item2);
                        Assert.Equal(
                            NaiveMatches.Of(timelines, timeline => NaiveMatches.During(timeline, interval)),
                            index.InForceDuring(interval)
                        );
                    }
                }
            }
        );

    [Fact]
    public void Reports_are_screened_as_coverage_says_in_the_accounts_of_the_timelines() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var (view, reading) = Asked(@case);
                var reports = Ticks(@case, 4).Select(at => new Incident(@case.Conduct, at)).ToList();
                var options = new BatchOptions { Reading = reading };
                foreach (var (kind, covers) in s_kinds.Zip(s_coverages))
                {
                    var index = PauseIndex.Of(view.Dossier.Pauses.Select(pause => kind(view, pause.Id, reading)));
                    Assert.Equal(
                        reports.Select(report =>
                            view.Dossier.Pauses.Select(pause => new PauseMatch(
                                    pause.Id,
                                    covers(view, pause.Id, report.Conduct, report.At, reading).InForce
                                ))
                                .Where(match => match.Answer != Truth.False)
                                .OrderBy(match => match.Pause)
                                .ToEquatableArray()
                        ),
                        view.Screen(reports, index, options).Select(screened => screened.Covering)
                    );
                }
            }
        );

    [Fact]
    public void After_an_append_the_pauses_concerned_evaluated_again_make_what_evaluation_from_scratch_makes()
    {
        var (spared, appended) = (0, 0);
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var (view, reading) = Asked(@case);
                foreach (var last in new[] { view.Dossier.Statements[0], view.Dossier.Statements[^1] })
                {
                    var before = view.Dossier with
                    {
                        Statements = [.. view.Dossier.Statements.Where(statement => statement.Id != last.Id)],
                    };
                    if (before.Validate().Any(diagnostic => diagnostic.Severity == Severity.Error))
                    {
                        continue;
                    }

                    var grown = before.Append(last);
                    var concerned = grown.PausesConcernedBy(last.Id);
                    appended++;
                    spared += grown.Pauses.Count - concerned.Count;
                    foreach (var kind in s_kinds)
                    {
                        HoldAppend(
                            pause => kind(before.AsKnownAt(@case.KnownAt), pause, reading),
                            pause => kind(grown.AsKnownAt(@case.KnownAt), pause, reading),
                            [.. grown.Pauses.Select(pause => pause.Id)],
                            concerned,
                            Ticks(@case, 12)
                        );
                    }
                }
            }
        );
        Assert.True(appended > 0 && spared > 0, $"{appended} appended, {spared} pauses not concerned");
    }

    private static void HoldAppend(
        Func<PauseId, PauseTimeline> before,
        Func<PauseId, PauseTimeline> after,
        IReadOnlyList<PauseId> pauses,
        EquatableArray<PauseId> concerned,
        IReadOnlyList<Instant> ticks
    )
    {
        foreach (var pause in pauses.Except(concerned))
        {
            Assert.Equal(Told(before(pause)), Told(after(pause)));
        }

        var index = PauseIndex.Of(pauses.Select(before)).With(concerned.Select(after));
        var scratch = PauseIndex.Of(pauses.Select(after));
        foreach (var at in ticks)
        {
            Assert.Equal(scratch.InForceAt(at), index.InForceAt(at));
        }
    }

    private static (DossierView View, Reading Reading) Asked(EvaluationCase @case) =>
        (@case.Dossier.AsKnownAt(@case.KnownAt), Subject.ReadingOf(@case));

    // Some of the instants of the case's line, evenly chosen, two of them at least.
    private static List<Instant> Ticks(EvaluationCase @case, int count)
    {
        var all = Reckoning.LineOf(@case).Asked().ToList();
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => Line.ToInstant(all[i * (all.Count - 1) / (count - 1)]))
                .Distinct(),
        ];
    }

    private static (EquatableArray<TimelineSegment>, string) Told(PauseTimeline timeline) =>
        (timeline.Segments, timeline.ToString());

    private static object Told(Verdict verdict) =>
        (
            verdict.ToString(),
            verdict.Assessment,
            verdict.Interval,
            verdict.NextChange,
            verdict.Presumptions,
            verdict.OpenQuestions,
            verdict.Undertakings
        );
}
