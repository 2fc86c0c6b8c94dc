using System.Globalization;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The rows of statements of a page: each statement is told in full once, other tables lead there.</summary>
/// <param name="html">Where it writes.</param>
/// <param name="words">How much of each text it writes.</param>
/// <param name="told">Who speaks in a statement and what it does.</param>
internal sealed class StatementRows(HtmlText html, PageWords words, StatementWords told)
{
    private static readonly string[] s_headers =
    [
        "Statement",
        "By",
        "Said",
        "Known from",
        "Standing",
        "Does",
        "Words and sources",
    ];

    private readonly Dictionary<StatementId, string> _told = [];

    public static IReadOnlyList<string> Headers => s_headers;

    /// <summary>Writes the rows of one table.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="prefix">What their identifiers in the page begin with.</param>
    public void Write(IEnumerable<ListedStatement> statements, string prefix)
    {
        foreach (var (i, (statement, standing)) in statements.Index())
        {
            var id = $"{prefix}-s{i.ToString(CultureInfo.InvariantCulture)}";
            _ = html.Open("tr", ("id", id), ("tabindex", "-1")).Element("th", statement.Id.Value, ("scope", "row"));
            _ = html.Element("td", told.Who(statement));
            _ = html.Element("td", PicturePhrases.Said(statement));
            _ = html.Element("td", Phrases.Of(statement.KnownFrom));
            _ = html.Element("td", PicturePhrases.Words(standing));
            if (_told.TryGetValue(statement.Id, out var row))
            {
                _ = html.Raw("<td colspan=\"2\">")
                    .Element("a", "told in full above", ("class", "told"), ("href", $"#{row}"));
            }
            else
            {
                _told.Add(statement.Id, id);
                WriteInFull(statement);
            }

            _ = html.Raw("</td></tr>").Line();
        }
    }

    private void WriteInFull(Statement statement)
    {
        _ = html.Element("td", Joined(told.Does(statement))).Raw("<td>");
        if (statement.Wording is { } wording)
        {
            var (head, missing) = words.Cut(wording.Text.Text);
            _ = html.Element("q", head, ("dir", "auto"), ("lang", LanguageTag.Checked(wording.Text.Language)));
            _ = missing.Length == 0 ? html : html.Element("small", missing);
        }

        foreach (var (source, address) in words.SourcesOf(statement))
        {
            var text = Joined(source);
            _ = html.Raw("<cite>");
            _ = address is null
                ? html.Text(text)
                : html.Element("a", text, ("href", address), ("rel", "noreferrer noopener"));
            _ = html.Raw("</cite>");
        }
    }

    private string Joined(string text)
    {
        var (head, missing) = words.Cut(text);
        return head + missing;
    }
}
