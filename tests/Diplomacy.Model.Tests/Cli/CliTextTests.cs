using System.Globalization;
using System.Text.RegularExpressions;
using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class CliTextTests
{
    private static readonly string[][] s_commands =
    [
        ["validate"],
        ["evaluate"],
        ["evaluate", "--at", "2026-01-31T21:30:00Z"],
        ["explain", "--at", "2026-01-31T21:30:00Z"],
        ["timeline"],
    ];

    [Theory]
    [InlineData("a\u001b[31mb", "a\\u{001B}[31mb")]
    [InlineData("a\r\nb\tc\u0085", "a\\u{000D}\\u{000A}b\\u{0009}c\\u{0085}")]
    [InlineData("x\u202ey\u2066z\u200e\u061c", "x\\u{202E}y\\u{2066}z\\u{200E}\\u{061C}")]
    [InlineData("\u2028\u2029\ufeff\u200b", "\\u{2028}\\u{2029}\\u{FEFF}\\u{200B}")]
    [InlineData("tag \U000E0041", "tag \\u{E0041}")]
    [InlineData("Київ — کیهان می\u200cخواهم 京 é 🙂", "Київ — کیهان می\u200cخواهم 京 é 🙂")]
    public void Text_that_acts_on_a_terminal_is_shown_not_done(string text, string safe) =>
        Assert.Equal(safe, SafeText.Of(text));

    [Theory]
    [InlineData(6, "")]
    [InlineData(7, "(1 more mark)")]
    [InlineData(300, "(294 more marks)")]
    public void Marks_piled_on_a_letter_are_counted_beyond_what_any_script_needs(int marks, string counted)
    {
        var pile = new string('\u0301', marks);

        Assert.Equal($"Z{pile[..6]}{counted}algo", SafeText.Of($"Z{pile}algo"));
        Assert.Equal($"Z{pile[..6]}{counted}", SafeText.Of($"Z{pile}"));
    }

    [Fact]
    public void Hostile_text_in_a_dossier_reaches_neither_pipe_nor_terminal()
    {
        foreach (var command in s_commands)
        {
            var plain = CliRun.On(CliDossiers.Hostile, command);
            var terminal = CliRun.OnTerminal(CliDossiers.Hostile, command);
            var json = CliRun.On(CliDossiers.Hostile, [.. command, "--json"]);

            foreach (var run in new[] { plain, terminal, json })
            {
                Assert.Equal((0, ""), (run.ExitCode, run.Error));
                Assert.DoesNotContain(
                    Uncoloured(run.Output).Split('\n').SelectMany(line => line.TrimEnd('\r')),
                    c => char.IsControl(c) || c is '\u202e' or '\u2028'
                );
            }
        }
    }

    [Fact]
    public void A_dossier_on_a_terminal_is_the_same_without_what_would_act_on_it()
    {
        var printed = CliRun.OnTerminal(CliDossiers.Hostile, "redact", "--statement", "B1").Output;
        var written = CliRun.On(CliDossiers.Hostile, "redact", "--statement", "B1").Output;

        Assert.DoesNotContain(printed, character => character != '\n' && char.IsControl(character));
        Assert.DoesNotContain(printed, character => character is '\u202e' or '\u2028');
        Assert.Contains('\u202e', written);
        Assert.Equal(DiplomacyJson.Parse(written), DiplomacyJson.Parse(printed));
    }

    [Fact]
    public void Hostile_arguments_are_made_safe_too()
    {
        var run = CliRun.On(CliDossiers.Kyiv, "evaluate", "--pause", "\u001b[2J\u202e", "--at", "2026-01-31T21:30:00Z");

        Assert.Contains("no pause '\\u{001B}[2J\\u{202E}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_dossier_is_text()
    {
        var run = CliRun.OnTerminal(CliDossiers.Hostile, "explain");

        Assert.Contains("[red]Russia", run.Output, StringComparison.Ordinal);
        Assert.Contains("[link=x]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_drawn_tables_and_trees_and_a_pipe_does_not()
    {
        Assert.Contains(
            "│ russia",
            CliRun.OnTerminal(CliDossiers.Kyiv, "timeline").Output
                + CliRun.OnTerminal(CliDossiers.Kyiv, "evaluate").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "└── ",
            CliRun.OnTerminal(CliDossiers.Kyiv, "explain", "--full").Output,
            StringComparison.Ordinal
        );
        foreach (var command in s_commands)
        {
            Assert.All(CliRun.On(CliDossiers.Kyiv, command).Output, c => Assert.InRange(c, '\n', '~'));
        }
    }

    [Fact]
    public void The_same_bytes_come_out_in_every_culture()
    {
        var expected = All();
        var culture = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus";
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.DateTimeFormat.DateSeparator = "#";
        strange.DateTimeFormat.TimeSeparator = "#";
        strange.DateTimeFormat.AMDesignator = "in the morning";
        try
        {
            CultureInfo.CurrentCulture = strange;
            CultureInfo.CurrentUICulture = strange;
            Assert.Equal(expected, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }

        static string All() =>
            string.Concat(s_commands.Append(["--help"]).Select(command => CliRun.On(CliDossiers.Kyiv, command).Output));
    }

    [Fact]
    public void No_line_of_plain_output_ends_in_a_space_or_a_carriage_return()
    {
        foreach (var command in s_commands)
        {
            Assert.All(CliRun.On(CliDossiers.Kyiv, command).Lines, line => Assert.Equal(line.TrimEnd(), line));
        }
    }

    [Fact]
    public void Columns_line_up_whatever_the_script()
    {
        var output = new StringWriter();
        new PlainReport(output).Table(
            new ReportTable(
                [
                    ["A"],
                    ["B"],
                ],
                [
                    ["Київ", "x"],
                    ["京都", "y"],
                    ["e\u0301", "z"],
                ]
            )
        );

        Assert.Equal("A     B\n----  -\nКиїв  x\n京都  y\ne\u0301     z\n", output.ToString());
    }

    [Fact]
    public void Prose_in_the_last_column_is_wrapped_at_a_width_of_its_own()
    {
        var output = new StringWriter();
        var prose = string.Join(' ', Enumerable.Repeat("word", 20)) + " " + new string('x', 70);
        new PlainReport(output).Table(
            new ReportTable(
                [
                    ["A"],
                    ["B"],
                ],
                [
                    ["a", prose],
                ]
            )
        );
        var lines = output.ToString().Split('\n');

        Assert.Equal("a  " + string.Join(' ', Enumerable.Repeat("word", 12)), lines[2]);
        Assert.Equal("   " + new string('x', 70), lines[4]);
    }

    // On a terminal our own colours are the only escape sequences.
    private static string Uncoloured(string text) =>
        Regex.Replace(text, "\u001b\\[[0-9;]*m", "", RegexOptions.None, TimeSpan.FromSeconds(10));
}
