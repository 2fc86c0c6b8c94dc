using Diplomacy.Model;
using Spectre.Console;

namespace Diplomacy.Cli;

/// <summary>Tables, trees and colours for a terminal. Texts are never parsed as markup.</summary>
internal sealed class TerminalReport(IAnsiConsole console) : IReport
{
    private bool _hasWritten;

    public static IReport To(TextWriter output) =>
        new TerminalReport(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }));

    public void Heading(string text)
    {
        if (_hasWritten)
        {
            console.WriteLine();
        }

        _hasWritten = true;
        console.Write(Text(text, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    public void Line(string text)
    {
        _hasWritten = true;
        console.Write(Text(text));
        console.WriteLine();
    }

    public void Fields(IReadOnlyList<Field> fields)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var field in fields)
        {
            _ = grid.AddRow(
                Text(field.Label, new Style(decoration: Decoration.Dim)),
                new Rows(field.Lines.Select(line => Text(line)))
            );
        }

        console.Write(grid);
    }

    public void Table(ReportTable table)
    {
        var drawn = new Table().RoundedBorder();
        foreach (var header in table.Headers)
        {
            _ = drawn.AddColumn(new TableColumn(new Rows(header.Select(line => Text(line)))));
        }

        foreach (var row in table.Rows)
        {
            _ = drawn.AddRow(row.Select(cell => Text(cell)));
        }

        console.Write(drawn);
    }

    public void Lanes(PictureModel model)
    {
        foreach (var line in CharacterPicture.Lines(model, LaneGlyphs.Drawn, console.Profile.Width - 1))
        {
            var drawn = new Paragraph();
            foreach (var run in line)
            {
                _ = drawn.Append(run.Text, run.Kind is { } kind ? ColourOf(kind) : Style.Plain);
            }

            console.Write(drawn);
            console.WriteLine();
        }
    }

    public void Tree(ExplanationNode root)
    {
        var tree = new Tree(Text(root.Text));
        AddChildren(tree, root, root);
        console.Write(tree);
    }

    private static void AddChildren(IHasTreeNodes parent, ExplanationNode node, ExplanationNode root)
    {
        foreach (var child in node.Children)
        {
            AddChildren(parent.AddNode(Text(child.TextWithin(root.Interval, node.Interval))), child, root);
        }
    }

    private static Text Text(string text, Style? style = null) => new(SafeText.Of(text), style ?? ColourOf(text));

    private static Style ColourOf(LaneKind kind) =>
        kind switch
        {
            LaneKind.InForce => new Style(Color.Green),
            LaneKind.Possible => new Style(Color.Yellow),
            LaneKind.Suspended => new Style(Color.Magenta),
            LaneKind.Pending => new Style(Color.Aqua),
            LaneKind.NotInForce => new Style(Color.Red),
            _ => Style.Plain,
        };

    // Only an answer by itself is coloured; colour never carries what the word does not.
    private static Style ColourOf(string text) =>
        text switch
        {
            nameof(Truth.True) => new Style(Color.Green),
            nameof(Truth.False) => new Style(Color.Red),
            nameof(Truth.Unknown) => new Style(Color.Yellow),
            _ => Style.Plain,
        };
}
