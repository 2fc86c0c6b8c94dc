using System.Text.Json;
using Diplomacy.Model.Tests.Time.Support;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

public class PostgresVectorTests
{
    [Fact]
    public void Pairs_of_ranges_agree_with_PostgreSQL()
    {
        var rows = 0;
        foreach (var row in Vectors.Read("pg_range_pairs.jsonl"))
        {
            CheckPair(row, PostgresText.Range(row.Text("a")), PostgresText.Range(row.Text("b")));
            rows++;
        }

        Assert.Equal(256, rows);
    }

    [Fact]
    public void Sets_of_ranges_agree_with_PostgreSQL()
    {
        var rows = 0;
        foreach (var row in Vectors.Read("pg_multirange_ops.jsonl"))
        {
            CheckSets(row, PostgresText.Multirange(row.Text("a_raw")), PostgresText.Multirange(row.Text("b_raw")));
            rows++;
        }

        Assert.Equal(400, rows);
    }

    private static void CheckPair(JsonElement row, TimeInterval a, TimeInterval b)
    {
        var (left, right) = (TimeSet.Of(a), TimeSet.Of(b));
        Assert.Equal(row.Flag("equal"), a == b);
        Assert.Equal(row.Flag("overlaps"), a.Overlaps(b));
        Assert.Equal(row.Flag("overlaps"), left.Overlaps(right));
        Assert.Equal(row.Flag("overlaps"), left.Overlaps(b));
        Assert.Equal(row.Flag("contains"), a.Contains(b));
        Assert.Equal(row.Flag("contains"), left.Contains(right));
        Assert.Equal(row.Flag("contains"), left.Contains(b));
        Assert.Equal(row.Flag("contained_by"), b.Contains(a));
        Assert.Equal(row.Flag("contained_by"), left.IsSubsetOf(right));
        Assert.Equal(row.Flag("strictly_left"), left.IsBefore(right));
        Assert.Equal(row.Flag("strictly_right"), right.IsBefore(left));
        Assert.Equal(row.Flag("adjacent"), a.IsAdjacentTo(b));
        Assert.Equal(row.Flag("adjacent"), left.IsAdjacentTo(right));
        Assert.Equal(PostgresText.Range(row.Text("intersection")), a.Intersect(b));
        Assert.Equal(PostgresText.Range(row.Text("merge")), a.Span(b));
        Assert.Equal(PostgresText.Multirange(row.Text("multi_union")), left | right);
        Assert.Equal(PostgresText.Multirange(row.Text("multi_difference")), left - right);
        Assert.Equal(PostgresText.Multirange(row.Text("multi_intersection")), left & right);
        Assert.Equal(row.Flag("a_empty"), a.IsEmpty);
        Assert.Equal(row.Flag("a_lower_inf"), left.IsUnboundedBelow);
        Assert.Equal(row.Flag("a_upper_inf"), left.IsUnboundedAbove);
        if (!row.Text("union").StartsWith("error", StringComparison.Ordinal))
        {
            Assert.Equal(PostgresText.Range(row.Text("union")), (left | right).Span);
            Assert.True((left | right).Intervals.Count <= 1);
        }

        if (!row.Text("difference").StartsWith("error", StringComparison.Ordinal))
        {
            Assert.Equal(PostgresText.Range(row.Text("difference")), (left - right).Span);
        }

        // "Not right of" (&<): does not extend to the right of; "not left of" (&>) mirrors it. Both by the ends alone.
        if (!a.IsEmpty && !b.IsEmpty)
        {
            Assert.Equal(row.Flag("not_right_of"), a.EndMicroseconds <= b.EndMicroseconds);
            Assert.Equal(row.Flag("not_left_of"), a.StartMicroseconds >= b.StartMicroseconds);
        }

        var allen = a.RelationTo(b);
        var named = row.Text("allen").Replace("-", "", StringComparison.Ordinal);
        Assert.Equal(named, allen is null ? "undefined (empty)" : allen.ToString(), ignoreCase: true);
        Assert.Equal(allen?.Converse(), b.RelationTo(a));
    }

    private static void CheckSets(JsonElement row, TimeSet a, TimeSet b)
    {
        Assert.Equal(PostgresText.Ranges(row.Text("a_normalised")), a.Intervals);
        Assert.Equal(PostgresText.Ranges(row.Text("b_normalised")), b.Intervals);
        Assert.Equal(PostgresText.Ranges(row.Text("union")), a.Union(b).Intervals);
        Assert.Equal(PostgresText.Ranges(row.Text("difference")), a.Except(b).Intervals);
        Assert.Equal(PostgresText.Ranges(row.Text("intersection")), a.Intersect(b).Intervals);
        Assert.Equal(PostgresText.Ranges(row.Text("complement_a")), a.Complement().Intervals);
        Assert.Equal(row.Flag("overlaps"), a.Overlaps(b));
        Assert.Equal(row.Flag("a_contains_b"), a.Contains(b));
        Assert.Equal(row.Flag("a_strictly_left"), a.IsBefore(b));
        Assert.Equal(row.Flag("adjacent"), a.IsAdjacentTo(b));
        Assert.Equal(PostgresText.Range(row.Text("span_a")), a.Span);
        Assert.Equal(row.Flag("a_empty"), a.IsEmpty);
        Assert.Equal(row.Flag("a_lower_inf"), a.IsUnboundedBelow);
        Assert.Equal(row.Flag("a_upper_inf"), a.IsUnboundedAbove);
        Assert.Equal(row.Flag("a_contains_5"), a.Contains(Ticks.At(5)));
        Assert.Equal(row.Flag("a_contains_20"), a.Contains(Ticks.At(20)));
    }
}
