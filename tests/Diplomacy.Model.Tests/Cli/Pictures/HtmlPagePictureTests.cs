using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Diplomacy.Cli;
using Diplomacy.Model.Tests.Kyiv;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

public sealed class HtmlPagePictureTests
{
    [Fact]
    public void The_policy_admits_the_pages_own_style_and_script_and_nothing_else()
    {
        var page = Draw(KyivSample.Dossier);

        Assert.Contains(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
                + $"style-src &#39;sha256-{Hash(Between(page, "<style>", "</style>"))}&#39;; "
                + $"script-src &#39;sha256-{Hash(Between(page, "<script>", "</script>"))}&#39;; "
                + "base-uri &#39;none&#39;; form-action &#39;none&#39;\">",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(Pattern("<(link|img|iframe|object|embed|base|form)\\b|\\ssrc=|@import|url\\((?!#)"), page);
    }

    [Fact]
    public void The_data_are_what_the_library_answers_at_every_knowledge_time()
    {
        var dossier = KyivSample.Dossier;
        var pause = Data(Draw(dossier)).GetProperty("pauses")[0];
        var times = dossier.Statements.Select(statement => statement.KnownFrom).Distinct().Order().ToArray();
        var snapshots = pause.GetProperty("snapshots").EnumerateArray().ToArray();
        var accounts = dossier.AsKnownAt(times[^1]).SpeakersOf(KyivSample.Pause);

        Assert.Equal(
            times.Select(at => $"Known at {Phrases.Of(at)}"),
            snapshots.Select(s => s.GetProperty("known").GetString())
        );
        foreach (var (known, snapshot) in times.Zip(snapshots))
        {
            var view = dossier.AsKnownAt(known);
            foreach (var (lane, i) in accounts.Select((account, i) => (account, i)))
            {
                Assert.Equal(
                    Segments(view.Timeline(KyivSample.Pause, lane)),
                    Segments(pause, i, snapshot.GetProperty("lanes")[i].GetInt32())
                );
            }

            Assert.Equal(
                Segments(view.Timeline(KyivSample.Pause)),
                Segments(pause, accounts.Count, snapshot.GetProperty("lanes")[accounts.Count].GetInt32())
            );
        }
    }

    [Fact]
    public void Answers_that_do_not_change_are_kept_once()
    {
        var pause = Data(Draw(KyivSample.Dossier)).GetProperty("pauses")[0];

        Assert.All(
            pause.GetProperty("lanes").EnumerateArray(),
            answers =>
            {
                var texts = answers.EnumerateArray().Select(answer => answer.GetRawText()).ToArray();
                Assert.Equal(texts.Distinct(StringComparer.Ordinal), texts);
            }
        );
    }

    [Fact]
    public void Hostile_text_is_text_and_ends_no_script()
    {
        var page = Draw(HostilePictures.Dossier);
        var data = Between(page, "id=\"data\">", "</script>");

        Assert.Equal(2, Pattern("<script").Count(page));
        Assert.Equal(2, Pattern("</script").Count(page));
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(Pattern("<img|<svg/|href=\"(?!https?:|#)"), page);
        Assert.DoesNotContain(data, c => c is '<' or '>' or '&');
        Assert.DoesNotContain(
            page,
            c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2066' or '\u2028' or '\ufeff' or '\ufffe'
        );
        Assert.Contains("&lt;/script&gt;&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"&quot;", page, StringComparison.Ordinal);
        Assert.Contains("lang=\"fa\"", page, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, Data(page).ValueKind);
        _ = SvgPictureTests.Parse("<svg " + Between(page, "<svg ", "</svg>") + "</svg>");
    }

    [Fact]
    public void Questions_and_what_each_answer_would_change_stand_in_a_table()
    {
        var page = Draw(CliDossiers.Kyiv);

        Assert.Contains(
            "<tr><th scope=\"row\">Russia</th><td>Is the day named in or out? boundary:A1/end (A1)</td><td>2026-01-31T22:00:00Z</td><td>2026-02-01T21:00:00Z</td><td>exclusive: not in force; inclusive: in force</td></tr>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_knowledge_time_needs_no_slider_and_no_pause_no_table()
    {
        var one = CliDossiers.Kyiv with { Statements = [CliDossiers.Kyiv.Statements[0]] };

        Assert.DoesNotContain("type=\"range\"", Draw(one), StringComparison.Ordinal);
        Assert.Contains("type=\"range\"", Draw(CliDossiers.Kyiv), StringComparison.Ordinal);
        Assert.Contains("The dossier has no pause.", Draw(new Dossier()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_knowledge_time_asked_for_is_the_last_of_the_slider()
    {
        var known = Instant.FromUtc(2026, 1, 30, 12, 0);
        var query = Pictures.Ask(KyivSample.Dossier, new Selection { KnownAt = known });
        var model = new PictureSource(query, PictureBudget.Page).Of(KyivSample.Pause);

        Assert.Equal(known, model.Snapshots[^1].KnownAt);
        Assert.All(model.Marks, mark => Assert.True(mark.Statement.KnownFrom <= known));
    }

    [Fact]
    public void A_replaced_statement_stands_until_what_replaces_it_is_known()
    {
        var model = Pictures.Page(KyivSample.Dossier);
        var early = model.Marks.Single(mark => mark.Statement.Id == "A2-early").Index;
        var standings = model.Snapshots.Select(snapshot => snapshot.Standings[early]).Distinct();

        Assert.Equal([Standing.NotKnown, Standing.Stands, Standing.Replaced], standings);
    }

    [Fact]
    public void The_bytes_are_the_same_in_every_culture()
    {
        var expected = Draw(KyivSample.Dossier);
        var culture = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus";
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Repeat("month", 13)];
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(expected, Draw(KyivSample.Dossier));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Draw(Dossier dossier) => PictureFiles.OfHtml(Pictures.Ask(dossier));

    private static JsonElement Data(string page) =>
        JsonDocument.Parse(Between(page, "id=\"data\">", "</script>")).RootElement;

    private static IEnumerable<string> Segments(PauseTimeline timeline) =>
        timeline.Segments.Select(segment =>
            $"{(segment.Start is { } start ? Phrases.Of(start) : "")} {(int)LaneKinds.Of(segment.Assessment)} {PicturePhrases.Phases(segment.Assessment.Phases)} {PicturePhrases.Causes(segment.Assessment)}"
        );

    private static IEnumerable<string> Segments(JsonElement pause, int lane, int answer)
    {
        var flat = pause
            .GetProperty("lanes")[lane][answer][0]
            .EnumerateArray()
            .Select(part => part.GetInt32())
            .ToArray();
        for (var i = 0; i < flat.Length; i += 2)
        {
            var start = i == 0 ? "" : pause.GetProperty("times")[flat[i - 1]].GetString();
            var assessment = pause.GetProperty("assessments")[flat[i]];
            Assert.InRange(assessment[0].GetInt32(), 0, LaneKinds.All.Length - 1);
            yield return $"{start} {assessment[0]} {assessment[1]} {assessment[2]}";
        }
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Regex Pattern(string text) =>
        new(text, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
