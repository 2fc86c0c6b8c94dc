namespace Diplomacy.Model.Tests.Samples;

/// <summary>The tables of the samples, asked row by row.</summary>
public sealed class SampleTableTests
{
    private static readonly HashSet<string> s_columns =
    [
        "#",
        "pause",
        "at",
        "known at",
        "known to",
        "according to",
        "reading",
        "dossier",
        "supposing",
        "covers",
        "undertaking",
        "obligation",
        "record",
        "expected",
        "in full",
        "phase",
        "because of",
        "exits",
        "purpose",
        "reported",
        "shows",
        "reason",
    ];

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var name in SampleTable.Names)
            {
                foreach (var row in SampleTable.RowsOf(name))
                {
                    rows.Add(name, row.Number);
                }
            }

            return rows;
        }
    }

    public static TheoryData<string> Samples => new(SampleTable.Names);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_is_answered_as_derived_by_hand(string sample, string number)
    {
        var row = SampleTable.RowsOf(sample).Single(row => row.Number == number);

        var dossier = SampleTable.DossierOf(sample);
        AssertIfAsked(row["record"], row["record"].Length > 0 ? row.AskRecord(dossier) : "");
        if (row["obligation"].Length > 0)
        {
            Assert.Equal(row["expected"], row.AskObligation(dossier));
            return;
        }

        var verdict = row.Ask(dossier);

        var assessment =
            row["undertaking"] is { Length: > 0 } id && row["covers"].Length == 0
                ? verdict.Undertakings.Single(u => u.Undertaking == id).Assessment
                : verdict.Assessment;
        Assert.Equal(row["expected"], assessment.InForce.ToString());
        AssertIfAsked(row["in full"], verdict.InFull.ToString());
        AssertIfAsked(
            string.Join(", ", row["phase"].Split(", ").Order(StringComparer.Ordinal)),
            string.Join(", ", assessment.Phases.Select(phase => phase.ToString()).Order(StringComparer.Ordinal))
        );
        AssertIfAsked(row["because of"], string.Join(", ", assessment.Causes));
        AssertIfAsked(row["purpose"], PurposeOf(verdict));
        AssertIfAsked(row["exits"], SampleRow.ExitOf(verdict));
        AssertIfAsked(row["reported"], row["reported"].Length > 0 ? row.AskReported(dossier) : "");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_is_without_errors(string sample) =>
        Assert.DoesNotContain(
            SampleTable.DossierOf(sample).Validate(),
            diagnostic => diagnostic.Severity == Severity.Error
        );

    [Theory]
    [MemberData(nameof(Samples))]
    public void Table_has_at_least_six_rows_with_reasons_and_numbers_of_their_own(string sample)
    {
        var rows = SampleTable.RowsOf(sample).ToList();

        Assert.InRange(rows.Count, 6, 200);
        Assert.All(rows, row => Assert.NotEmpty(row["reason"]));
        Assert.Distinct(rows.Select(row => row.Number));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Rows_show_every_point_of_the_page_and_no_other(string sample) =>
        Assert.Equal(
            SamplePoints.Of(sample).Order(StringComparer.Ordinal),
            SampleTable.RowsOf(sample).SelectMany(row => row.Shows).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Samples))]
    public void Tables_have_no_column_but_those_of_the_format(string sample) =>
        Assert.Subset(s_columns, SampleTable.RowsOf(sample).First().Columns.ToHashSet());

    private static string PurposeOf(Verdict verdict) =>
        verdict.Explanation.All().FirstOrDefault(node => node.Kind == ExplanationKind.Purpose)?.Text is { } text
            ? text[(text.IndexOf(": ", StringComparison.Ordinal) + 2)..^1]
            : "";

    private static void AssertIfAsked(string expected, string actual)
    {
        if (expected.Length > 0)
        {
            Assert.Equal(expected, actual);
        }
    }
}
