using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Plain text for pipes and files: the same bytes on every machine, in every culture, at every width.</summary>
internal sealed class PlainReport(TextWriter output) : IReport
{
    private const string Gap = "  ";

    // The last column alone may hold prose.
    private const int ProseWidth = 60;
    private const int FieldWidth = 100;

    private bool _hasWritten;

    public void Heading(string text)
    {
        if (_hasWritten)
        {
            Write("");
        }

        Write(SafeText.Of(text));
    }

    public void Line(string text) => Write(SafeText.Of(text));

    public void Fields(IReadOnlyList<Field> fields)
    {
        var width = fields.Max(field => TextWidth.Of(field.Label));
        foreach (var field in fields)
        {
            var label = field.Label;
            foreach (var line in field.Lines.SelectMany(text => TextWidth.Wrap(SafeText.Of(text), FieldWidth)))
            {
                Write($"{TextWidth.Pad(label, width)}{Gap}{line}");
                label = "";
            }
        }
    }

    public void Table(ReportTable table)
    {
        var prose = table.Headers.Count - 1;
        var headers = table.Headers.Select(header => header.Select(SafeText.Of).ToArray()).ToArray();
        var rows = table
            .Rows.Select(row =>
                row.Select(
                        (cell, i) => i == prose ? TextWidth.Wrap(SafeText.Of(cell), ProseWidth) : [SafeText.Of(cell)]
                    )
                    .ToArray()
            )
            .ToArray();
        var widths = headers
            .Select(
                (_, i) => rows.Append(headers).SelectMany(row => row[i]).Select(TextWidth.Of).DefaultIfEmpty().Max()
            )
            .ToArray();
        WriteRow(headers, widths);
        Write(string.Join(Gap, widths.Select(width => new string('-', width))));
        foreach (var row in rows)
        {
            WriteRow(row, widths);
        }
    }

    public void Lanes(PictureModel model)
    {
        foreach (var line in CharacterPicture.Lines(model, LaneGlyphs.Plain, FieldWidth))
        {
            Write(string.Concat(line.Select(run => run.Text)));
        }
    }

    public void Tree(ExplanationNode root) => WriteNode(root, root, root, 0);

    private void WriteNode(ExplanationNode node, ExplanationNode above, ExplanationNode root, int level)
    {
        Write(new string(' ', level * 2) + SafeText.Of(node.TextWithin(root.Interval, above.Interval)));
        foreach (var child in node.Children)
        {
            WriteNode(child, node, root, level + 1);
        }
    }

    private void WriteRow(string[][] cells, int[] widths)
    {
        var height = cells.Max(lines => lines.Length);
        for (var line = 0; line < height; line++)
        {
            var number = line;
            Write(
                string.Join(
                    Gap,
                    cells.Select((lines, i) => TextWidth.Pad(number < lines.Length ? lines[number] : "", widths[i]))
                )
            );
        }
    }

    private void Write(string line)
    {
        _hasWritten = true;
        output.Write(line.TrimEnd(' ') + "\n");
    }
}
