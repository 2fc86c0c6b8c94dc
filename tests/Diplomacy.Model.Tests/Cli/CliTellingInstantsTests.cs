using Diplomacy.Cli;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliTellingInstantsTests
{
    private static readonly Instant s_known = CliDossiers.Utc(2026, 1, 29);

    [Fact]
    public void Each_stretch_between_changes_has_one_instant_within_it_and_the_knowledge_time_stands_for_its_own()
    {
        var timelines = Timelines(CliDossiers.Kyiv);
        var (instants, leftOut) = TellingInstants.Choose(timelines, s_known);

        Assert.Equal(0, leftOut);
        Assert.Contains(s_known, instants);
        Assert.Equal(instants.Order(), instants);
        var patterns = instants
            .Select(at => string.Join(' ', timelines.Select(timeline => timeline.At(at).InForce)))
            .ToArray();
        Assert.All(
            patterns.Zip(patterns.Skip(1)),
            pair => Assert.NotEqual(pair.First, pair.Second, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_timeline_that_never_changes_has_the_knowledge_time_alone()
    {
        var timeline = new Dossier { Pauses = [Pause.Unilateral("p", "a")], Actors = [new State("a", "A")] }
            .AsKnownAt(s_known)
            .Timeline("p");

        Assert.Equal([s_known], TellingInstants.Choose([timeline], s_known).Instants);
    }

    [Fact]
    public void With_more_stretches_than_columns_every_combination_of_answers_keeps_its_longest()
    {
        var timelines = Enumerable
            .Range(0, 5)
            .SelectMany(day =>
                Timelines(Limited(CliDossiers.Utc(2026, 1, 2 + (4 * day)), CliDossiers.Utc(2026, 1, 4 + (4 * day))))
            )
            .ToArray();
        var (instants, leftOut) = TellingInstants.Choose(timelines, CliDossiers.Utc(2026, 3, 1));

        Assert.Equal(TellingInstants.Most, instants.Count);
        Assert.Equal(5, leftOut);
        Assert.Equal(
            Enumerable
                .Range(0, 5)
                .Select(day => CliDossiers.Utc(2026, 1, 3 + (4 * day)))
                .Append(CliDossiers.Utc(2026, 3, 1)),
            instants
        );
    }

    [Fact]
    public void Changes_at_the_ends_of_time_still_have_instants()
    {
        var end = Instant.FromUtc(9999, 12, 31, 23, 0);
        var start = Instant.FromUtc(-9998, 1, 1, 1, 0);
        var (instants, _) = TellingInstants.Choose(Timelines(Limited(start, end)), CliDossiers.Utc(2026, 3, 1));

        Assert.Equal(Instant.MinValue, instants[0]);
        Assert.Equal(end, instants[^1]);
    }

    private static Dossier Limited(Instant start, Instant end) =>
        CliDossiers.Kyiv with
        {
            Statements =
            [
                CliDossiers.Kyiv.Statements[0] with
                {
                    SaidAt = Moment.Exactly(start),
                    StatedKnownFrom = CliDossiers.Utc(2026, 1, 29),
                    Acts =
                    [
                        new Commit("kyiv")
                        {
                            Terms = new Terms { Window = new Window(Deadline.At(start), Deadline.At(end)) },
                        },
                    ],
                },
            ],
        };

    private static PauseTimeline[] Timelines(Dossier dossier)
    {
        var view = dossier.AsKnownAt(s_known);
        return [.. view.SpeakersOf("kyiv").Select(account => view.Timeline("kyiv", account))];
    }
}
