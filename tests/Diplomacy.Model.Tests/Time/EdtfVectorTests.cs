using System.Globalization;
using System.Text.Json;
using Diplomacy.Model.Tests.Time.Support;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

public class EdtfVectorTests
{
    // Rows whose level is not that of the specification (Library of Congress, 2019). It has intervals of plain dates
    // ("1964/2008") and plain months in level 0; negative years ("-1985") in level 1. The rows themselves differ: 1964/2008
    // and 1985-04 are of level 0 in others, -2010 and -2004-02-01/2005 of level 1.
    private static readonly HashSet<string> LevelsArgued = new(StringComparer.Ordinal)
    {
        "2020/2021",
        "1950/1999",
        "2001-01",
        "-0044",
        "-9999",
        "-0500-08",
        "-0999",
        "-1200-06",
        "-1972-04-12T23:20:28",
        "-0200/0200",
        "-1200-06/0200-05-02",
    };

    private static readonly EdtfPolicy Northern = new("northern seasons") { Seasons = EdtfSeasons.Northern };

    [Fact]
    public void Texts_are_valid_and_bounded_as_independent_implementations_agree()
    {
        var rows = Vectors.Read("edtf_levels_0_1.jsonl").ToList();
        Assert.Equal(236, rows.Count);
        Assert.Empty(rows.SelectMany(Disagreements));
    }

    private static IEnumerable<string> Disagreements(JsonElement row)
    {
        var text = row.Text("input");
        var valid = Edtf.TryParse(text, out var edtf, out var error);
        if (valid != row.Flag("valid"))
        {
            yield return $"{text}: {(valid ? "valid" : error.Message)}";
        }

        if (!valid)
        {
            yield break;
        }

        if (Edtf.Parse(edtf.ToString()) != edtf)
        {
            yield return $"{text}: written as {edtf}, which is another";
        }

        if (row.GetProperty("level").GetInt32() != edtf.Level && !LevelsArgued.Contains(text))
        {
            yield return $"{text}: level {edtf.Level}";
        }

        if (row.Has("lower") && !string.Equals(row.Text("lower"), Lower(edtf), StringComparison.Ordinal))
        {
            yield return $"{text}: lower {Lower(edtf)}";
        }

        if (row.Has("upper") && !string.Equals(row.Text("upper"), Upper(edtf), StringComparison.Ordinal))
        {
            yield return $"{text}: upper {Upper(edtf)}";
        }
    }

    private static string Lower(Edtf edtf) =>
        edtf.Start is { } date ? Bound(date, date.FirstDate(Northern), date.FirstYear, "01-01")
        : edtf.StartKind == EdtfEndKind.Open ? "-inf"
        : "unknown";

    private static string Upper(Edtf edtf) =>
        edtf.End is { } date ? Bound(date, date.LastDate(Northern), date.LastYear, "12-31")
        : edtf.EndKind == EdtfEndKind.Open ? "+inf"
        : "unknown";

    private static string Bound(EdtfDate date, LocalDate? bound, long year, string rest) =>
        date.HasTime ? date.ToMoment(null, DateTimeZone.Utc).ToString()
        : bound is { } day ? LocalDatePattern.Iso.Format(day)
        : string.Create(CultureInfo.InvariantCulture, $"+{year}-{rest}");
}
