using System.Globalization;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The tables behind a picture: the same in words, for those who hear it, print it or search it.</summary>
internal sealed class HtmlTables(HtmlText html, PictureModel model, int number, StatementRows statements)
{
    private static readonly string[] s_verdicts =
    [
        "According to",
        "From",
        "Until",
        "Verdict",
        "Phases possible",
        "Because of",
    ];
    private static readonly string[] s_questions =
    [
        "According to",
        "Question",
        "From",
        "Until",
        "Each answer makes it",
    ];

    public void Write()
    {
        Table("verdicts", "Verdicts", s_verdicts, WriteVerdicts);
        var hasQuestions = model.Answers.Any(answers => answers.Any(answer => !answer.Questions.IsEmpty));
        if (hasQuestions)
        {
            Table(
                "questions",
                "Open questions, and what each answer would make of the verdict",
                s_questions,
                WriteQuestions
            );
        }

        Table("statements", "Statements", StatementRows.Headers, () => statements.Write(Listed(), Id("")));
    }

    private void Table(string kind, string heading, IReadOnlyList<string> headers, Action rows)
    {
        _ = html.Element("h3", heading, ("id", Id($"-{kind}"))).Line();
        Write(html, kind, $"{Id("-h")} {Id($"-{kind}")}", headers, rows);
    }

    /// <summary>Writes a table.</summary>
    /// <param name="html">Where it writes.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="names">The identifiers of the headings that name it.</param>
    /// <param name="headers">The headers of its columns.</param>
    /// <param name="rows">Writes its rows.</param>
    public static void Write(HtmlText html, string kind, string names, IReadOnlyList<string> headers, Action rows)
    {
        _ = html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", names));
        _ = html.Open("table", ("class", kind), ("aria-labelledby", names)).Raw("<thead><tr>");
        foreach (var header in headers)
        {
            _ = html.Element("th", header, ("scope", "col"));
        }

        _ = html.Raw("</tr></thead>").Line().Raw("<tbody>").Line();
        rows();
        _ = html.Raw("</tbody></table></div>").Line();
    }

    private void WriteVerdicts()
    {
        for (var lane = 0; lane < model.Lanes.Count; lane++)
        {
            foreach (var segment in model.AnswerOf(lane, model.Last).Segments)
            {
                Row(
                    model.Lanes[lane].Name,
                    PicturePhrases.From(segment.Start),
                    PicturePhrases.Until(segment.End),
                    LaneKinds.Words(segment.Kind),
                    PicturePhrases.Phases(segment.Assessment.Phases),
                    PicturePhrases.Causes(segment)
                );
            }
        }
    }

    private void WriteQuestions()
    {
        for (var lane = 0; lane < model.Lanes.Count; lane++)
        {
            foreach (var row in model.AnswerOf(lane, model.Last).Questions)
            {
                Row(
                    model.Lanes[lane].Name,
                    PicturePhrases.Question(row.Open),
                    PicturePhrases.From(row.Start),
                    PicturePhrases.Until(row.End),
                    PicturePhrases.Effects(row.Open)
                );
            }
        }
    }

    private void Row(string header, params ReadOnlySpan<string> cells)
    {
        _ = html.Raw("<tr>").Element("th", header, ("scope", "row"));
        foreach (var cell in cells)
        {
            _ = html.Element("td", cell);
        }

        _ = html.Raw("</tr>").Line();
    }

    private IEnumerable<ListedStatement> Listed() =>
        model.Marks.Select(mark => new ListedStatement(mark.Statement, model.Last.Standings[mark.Index]));

    private string Id(string part) => string.Create(CultureInfo.InvariantCulture, $"p{number}{part}");
}
