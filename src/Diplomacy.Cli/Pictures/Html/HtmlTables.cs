using System.Globalization;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The tables behind a picture: the same in words, for those who hear it, print it or search it.</summary>
internal sealed class HtmlTables(HtmlText html, PictureModel model, int number)
{
    private static readonly string[] s_verdicts = ["According to", "From", "Until", "In force", "Phase", "Because of"];
    private static readonly string[] s_questions =
    [
        "According to",
        "Question",
        "From",
        "Until",
        "Each answer makes it",
    ];
    private static readonly string[] s_statements =
    [
        "Statement",
        "By",
        "Said",
        "Known from",
        "Standing",
        "Does",
        "Words and sources",
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

        Table("statements", "Statements", s_statements, WriteStatements);
    }

    private void Table(string kind, string heading, string[] headers, Action rows)
    {
        var id = Id(kind);
        var names = $"{Id("h")} {id}";
        _ = html.Element("h3", heading, ("id", id)).Line();
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
                    $"{segment.Assessment.InForce}",
                    Phrases.Of(segment.Assessment.Phases),
                    PicturePhrases.Causes(segment.Assessment)
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

    private void WriteStatements()
    {
        foreach (var mark in model.Marks)
        {
            var statement = mark.Statement;
            var standing = model.Last.Standings[mark.Index];
            var id = Id($"s{mark.Index.ToString(CultureInfo.InvariantCulture)}");
            _ = html.Open("tr", ("id", id), ("tabindex", "-1")).Element("th", statement.Id.Value, ("scope", "row"));
            _ = html.Element("td", PicturePhrases.Who(statement));
            _ = html.Element("td", PicturePhrases.Said(statement));
            _ = html.Element("td", Phrases.Of(statement.KnownFrom));
            _ = html.Element("td", PicturePhrases.Words(standing));
            _ = html.Element("td", PicturePhrases.Does(statement));
            _ = html.Raw("<td>");
            if (statement.Wording is { } wording)
            {
                var words = wording.Text;
                _ = html.Element("q", words.Text, ("dir", "auto"), ("lang", LanguageTag.Checked(words.Language)));
            }

            WriteSources(statement);
            _ = html.Raw("</td></tr>").Line();
        }
    }

    private void WriteSources(Statement statement)
    {
        foreach (var source in statement.Sources)
        {
            _ = html.Raw("<cite>");
            var text = source.Title is { } title ? $"{source.Publisher}, {title}" : source.Publisher;
            if (WebAddress.Checked(source.Address) is { } address)
            {
                _ = html.Element("a", text, ("href", address), ("rel", "noreferrer noopener"));
            }
            else
            {
                _ = html.Text(source.Address is { } other ? $"{text}, {other}" : text);
            }

            _ = html.Raw("</cite>");
        }
    }

    private string Id(string part) => string.Create(CultureInfo.InvariantCulture, $"p{number}-{part}");
}
