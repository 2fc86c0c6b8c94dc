using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliPictureTests
{
    [Fact]
    public void Both_files_are_written_and_named()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var svg = Path.Combine(folder.FullName, "out.svg");
            var html = Path.Combine(folder.FullName, "out.html");
            var run = CliRun.On(CliDossiers.TwoPauses, "timeline", "--pause", "kyiv", "--svg", svg, "--html", html);

            Assert.Equal((0, $"Drawn: {svg}, {html}\n", ""), (run.ExitCode, run.Output, run.Error));
            Assert.StartsWith("<svg viewBox=\"0 0 1000 ", File.ReadAllText(svg), StringComparison.Ordinal);
            Assert.StartsWith("<!doctype html>", File.ReadAllText(html), StringComparison.Ordinal);
            Assert.DoesNotContain("odesa", File.ReadAllText(html), StringComparison.Ordinal);

            var again = CliRun.On(CliDossiers.Kyiv, "timeline", "--svg", svg, "--json");
            Assert.Equal(CliRun.On(CliDossiers.Kyiv, "timeline", "--json").Output, again.Output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_selection_and_the_reading_hold_for_pictures()
    {
        var file = Path.GetTempFileName();
        try
        {
            _ = CliRun.On(
                CliDossiers.Kyiv,
                "timeline",
                "--according-to",
                "russia",
                "--reading",
                "boundary=inclusive",
                "--known-at",
                "2026-01-27T00:00:00Z",
                "--svg",
                file
            );
            var drawn = File.ReadAllText(file);

            Assert.Contains(
                "Known at 2026-01-27T00:00:00Z, reading boundary=inclusive",
                drawn,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("side by side", drawn, StringComparison.Ordinal);
            Assert.DoesNotContain("boundary:A1/end", drawn, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_reading_that_changes_an_earlier_knowledge_time_of_a_page_is_no_idle_one_there()
    {
        // Once the end is said to the instant, whether the day is in is no question any more.
        var end = new Window(Deadline.At(CliDossiers.Utc(2026, 1, 25)), Deadline.At(CliDossiers.Utc(2026, 2, 1)));
        var dossier = CliDossiers.Kyiv.Append(
            new Statement("A9", "russia", new AssertClaim(new TermsClaim("kyiv", new Terms { Window = end })))
            {
                SaidAt = Moment.Exactly(CliDossiers.Utc(2026, 1, 30)),
                RecordedAt = CliDossiers.Utc(2026, 1, 30),
            }
        );
        var file = Path.GetTempFileName();
        try
        {
            string[] still = ["timeline", "--according-to", "russia", "--reading", "boundary:A1/end=inclusive"];

            Assert.Equal(
                "Note: --reading boundary:A1/end=inclusive changes nothing here.\n",
                CliRun.On(dossier, [.. still, "--svg", file]).Error
            );
            Assert.Equal("", CliRun.On(dossier, [.. still, "--html", file]).Error);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_refused()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}", "out.svg");

        var run = CliRun.On(CliDossiers.Kyiv, "timeline", "--svg", file);

        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"DC4001 error at --svg: The file '{file}' cannot be written: ",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_no_picture_is_not_replaced()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "{}");

            var run = CliRun.On(CliDossiers.Kyiv, "timeline", "--html", file);

            Assert.Equal(
                (
                    4,
                    $"DC4001 error at --html: The file '{file}' holds something else than a drawing or a page, and is kept: name another.\n"
                ),
                (run.ExitCode, run.Error)
            );
            Assert.Equal("{}", File.ReadAllText(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "page.html")]
    [InlineData("a\0b", "page.html")]
    public void Names_that_no_file_can_have_are_refused(string svg, string html) =>
        Assert.InRange(CliRun.On(CliDossiers.Kyiv, "timeline", "--svg", svg, "--html", html).ExitCode, 2, 4);

    [Fact]
    public void A_drawing_and_a_page_need_two_files()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}");

        var run = CliRun.On(
            CliDossiers.Kyiv,
            "timeline",
            "--svg",
            file,
            "--html",
            Path.Combine(Path.GetTempPath(), ".", file)
        );

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("DC2001 error at --html: Both are drawn into", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void Numbers_of_statements_are_explained_in_the_legend_of_characters()
    {
        var some = CliRun.On(LongDossier.Of(200, 2), "timeline", "--pause", "pause").Lines;
        var many = CliRun.On(LongDossier.Of(3_000, 1), "timeline", "--pause", "pause").Lines;

        Assert.Contains(some, line => line.EndsWith("; 2 to 9 so many statements", StringComparison.Ordinal));
        Assert.Contains("+ more than nine", many, StringComparer.Ordinal);
    }

    [Fact]
    public void The_same_lanes_are_drawn_in_characters()
    {
        var lines = CliRun.On(CliDossiers.Kyiv, "timeline").Lines;
        var terminal = CliRun.OnTerminal(CliDossiers.Kyiv, "timeline").Output;

        Assert.Equal("kyiv, known at 2026-01-29T00:00:00Z", lines[0]);
        Assert.Matches("^Russia +-+#+\\|\\++\\\\+~+$", lines[4]);
        Assert.Matches("^United States +-+#+\\|\\++~+$", lines[6]);
        Assert.Contains(
            "# in force (projected +); / possibly in force (projected \\); - not in force (projected ~); | knowledge time",
            lines,
            StringComparer.Ordinal
        );
        Assert.Contains('█', terminal);
        Assert.Contains("▄", terminal, StringComparison.Ordinal);
    }
}
