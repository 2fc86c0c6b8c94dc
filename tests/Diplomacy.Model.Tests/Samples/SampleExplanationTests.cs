using Diplomacy.Cli;
using Diplomacy.Model.Tests.Cli;
using NodaTime;

namespace Diplomacy.Model.Tests.Samples;

/// <summary>The explanation of every verdict of the samples fits on one screen and rests on statements.</summary>
public sealed class SampleExplanationTests
{
    private const int MostLines = 38;
    private const int MostColumns = 100;

    public static TheoryData<string> Samples => new(SampleTable.Names);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Explanations_at_telling_instants_fit_on_one_screen(string sample)
    {
        var dossier = SampleTable.DossierOf(sample);
        var view = dossier.AsKnownAt(dossier.Statements.Max(statement => statement.KnownFrom));
        foreach (var pause in dossier.Pauses.Select(pause => pause.Id))
        {
            List<PauseTimeline> timelines =
            [
                view.Timeline(pause),
                .. view.SpeakersOf(pause).Select(account => view.Timeline(pause, account)),
            ];
            foreach (var timeline in timelines)
            {
                foreach (var at in TellingInstants.Choose([timeline], view.KnownAt).Instants)
                {
                    AssertReadable(timeline.At(at));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_command_explains_a_dossier_on_one_screen_whatever_pauses_it_has(string sample)
    {
        var run = CliRun.On(SampleTable.DossierOf(sample), "explain");

        Assert.Equal(0, run.ExitCode);
        Assert.InRange(run.Lines.Length, 1, MostLines);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, MostColumns));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Explanations_of_the_rows_of_its_table_fit_on_one_screen(string sample)
    {
        var dossier = SampleTable.DossierOf(sample);
        foreach (var row in SampleTable.RowsOf(sample))
        {
            AssertReadable(row.Ask(dossier));
        }
    }

    private static void AssertReadable(Verdict verdict)
    {
        var explanation = verdict.Explanation;
        var lines = explanation.ToString().Split('\n');
        Assert.InRange(lines.Length, 1, MostLines);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, MostColumns));
        Assert.All(
            explanation.All().Where(node => node.Children.IsEmpty),
            leaf => Assert.True(leaf.Statement is not null || leaf.Kind == ExplanationKind.Silence, leaf.Text)
        );
    }
}
