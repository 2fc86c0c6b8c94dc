using Diplomacy.Model.Tests.Laws;
using NodaTime;

namespace Diplomacy.Model.Tests.Samples;

/// <summary>On every sample, what is answered quickly or of many pauses at once is what asking one pause after another says.</summary>
public sealed class SampleFastPathTests
{
    // Instants at which each sample is asked, spread over its turns.
    private const int Instants = 8;

    public static TheoryData<string> Samples => new(SampleTable.Names);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_plain_account_has_the_timeline_of_its_worlds(string name)
    {
        var view = ViewOf(SampleTable.DossierOf(name));
        foreach (var account in AccountsOf(view.Dossier))
        {
            foreach (var pause in view.Dossier.Pauses)
            {
                if (PlainPause.Cells(view, pause, account, Reading.None) is not null)
                {
                    Assert.Null(PlainComparison.Difference(view, pause.Id, account, Reading.None));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Batches_and_the_index_answer_as_one_pause_after_another(string name)
    {
        var dossier = SampleTable.DossierOf(name);
        var view = ViewOf(dossier);
        foreach (var account in AccountsOf(dossier))
        {
            var timelines = dossier.Pauses.Select(pause => view.Timeline(pause.Id, account)).ToList();
            Assert.Equal(
                timelines.Select(timeline => timeline.Segments),
                view.TimelinesOfAll(account).Select(timeline => timeline.Segments)
            );

            var index = PauseIndex.Of(timelines);
            foreach (var at in TurnsOf(timelines))
            {
                var alone = dossier.Pauses.Select(pause => view.Evaluate(pause.Id, at, account)).ToList();
                Assert.Equal(alone.Select(Told), view.EvaluateAll(at, account).Select(Told));
                Assert.Equal(alone.Select(Told), timelines.Select(timeline => Told(timeline.At(at))));
                Assert.Equal(Matches(alone), index.InForceAt(at));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reports_are_screened_as_each_pause_covers_them(string name)
    {
        var dossier = SampleTable.DossierOf(name);
        var view = ViewOf(dossier);
        var conducts = SampleTable
            .RowsOf(name)
            .Select(row => row["covers"])
            .Where(covers => covers.Length > 0)
            .Select(SampleConduct.Parse)
            .Distinct()
            .DefaultIfEmpty(new Conduct(dossier.Actors[0].Id, Activities.Strikes, dossier.Places[0].Id));
        foreach (var account in AccountsOf(dossier).Take(4))
        {
            var timelines = view.TimelinesOfAll(account).ToList();
            var incidents = (
                from conduct in conducts
                from at in TurnsOf(timelines).Take(6)
                select new Incident(conduct, at)
            ).ToList();
            foreach (var screened in view.Screen(incidents, PauseIndex.Of(timelines)))
            {
                var (conduct, at) = (screened.Incident.Conduct, screened.Incident.At);
                var alone = dossier.Pauses.Select(pause => view.Covers(pause.Id, conduct, at, account)).ToList();
                Assert.Equal(Matches(alone), screened.Covering);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_dossier_appended_to_answers_as_one_made_at_once(string name)
    {
        var whole = SampleTable.DossierOf(name);
        var grown = whole with { Statements = [] };
        foreach (var statement in whole.Statements.OrderBy(statement => statement.KnownFrom))
        {
            grown = grown.Append(statement);
            Assert.DoesNotContain(grown.Validate(), d => d.Severity == Severity.Error && IsComplete(grown, whole));
        }

        foreach (var account in AccountsOf(whole))
        {
            Assert.Equal(
                ViewOf(whole).TimelinesOfAll(account).Select(timeline => timeline.Segments),
                ViewOf(grown).TimelinesOfAll(account).Select(timeline => timeline.Segments)
            );
        }
    }

    // While statements are missing, others may refer to them.
    private static bool IsComplete(Dossier grown, Dossier whole) => grown.Statements.Count == whole.Statements.Count;

    private static DossierView ViewOf(Dossier dossier) =>
        dossier.AsKnownAt(dossier.Statements.Max(statement => statement.KnownFrom));

    private static IEnumerable<Account> AccountsOf(Dossier dossier) =>
        dossier.Actors.Select(actor => Account.Of(actor.Id));

    private static IEnumerable<Instant> TurnsOf(IReadOnlyList<PauseTimeline> timelines)
    {
        var turns = timelines
            .SelectMany(timeline => timeline.Segments)
            .Select(segment => segment.Start)
            .OfType<Instant>()
            .Distinct()
            .Order()
            .ToList();
        var step = Math.Max(1, turns.Count / Instants);
        return turns.Where((_, i) => i % step == 0).Append(Instant.FromUtc(1900, 1, 1, 0, 0)).Order();
    }

    private static IEnumerable<PauseMatch> Matches(IEnumerable<Verdict> verdicts) =>
        verdicts
            .Where(verdict => verdict.InForce != Truth.False)
            .Select(verdict => new PauseMatch(verdict.Pause, verdict.InForce))
            .OrderBy(match => match.Pause);

    private static string Told(Verdict verdict) =>
        $"{verdict}; {string.Join(", ", verdict.Causes)}; {string.Join(", ", verdict.OpenQuestions)}";
}
