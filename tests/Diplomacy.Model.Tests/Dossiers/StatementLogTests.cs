using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

public sealed class StatementLogTests
{
    private static readonly Statement A = new("a", "x");
    private static readonly Statement B = new("b", "x");

    [Fact]
    public void The_default_is_the_empty_list()
    {
        StatementLog log = default;
        Assert.True(log.IsEmpty);
        Assert.Empty(log);
        Assert.Equal([], log);
        Assert.Equal(log.GetHashCode(), StatementLog.Create([]).GetHashCode());
        Assert.Equal("[]", log.ToString());
    }

    [Fact]
    public void It_is_made_from_what_statements_are_listed_in()
    {
        var dossier = new Dossier { Statements = [A, B] };
        Assert.Equal(dossier, new Dossier { Statements = new[] { A, B } });
        Assert.Equal(dossier, new Dossier { Statements = new[] { A, B }.ToEquatableArray() });
        Assert.Equal(dossier, dossier with { Statements = [.. dossier.Statements] });
        Assert.Equal(dossier, new Dossier { Statements = [A] }.Append(B));
        Assert.Equal(dossier, new Dossier().Append([A, B]));
        Assert.NotEqual(dossier, dossier with { Statements = [B, A] });
    }

    [Fact]
    public void It_is_indexed_and_counted()
    {
        StatementLog log = [A, B];
        Assert.Equal(2, log.Count);
        Assert.Same(B, log[1]);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => log[2]);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => log[-1]);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => default(StatementLog)[0]);
    }

    [Fact]
    public void It_holds_no_null()
    {
        _ = Assert.Throws<ArgumentNullException>(() => StatementLog.Create([A, null!]));
        _ = Assert.Throws<ArgumentNullException>(() => default(StatementLog).Add(null!));
        _ = Assert.Throws<ArgumentNullException>(() => default(StatementLog).AddRange([null!]));
        _ = Assert.Throws<ArgumentNullException>(() => default(StatementLog).AddRange(null!));
        _ = Assert.Throws<ArgumentNullException>(() => new Dossier().Append((Statement)null!));
        _ = Assert.Throws<ArgumentNullException>(() => new Dossier().Append((IEnumerable<Statement>)null!));
        _ = Assert.Throws<ArgumentNullException>(() => (StatementLog)(Statement[])null!);
    }

    [Fact]
    public void Adding_leaves_the_list_as_it_was()
    {
        StatementLog one = [A];
        var two = one.Add(B);
        Assert.Equal([A], one);
        Assert.Equal([A, B], two);
        Assert.True(one != two);
        Assert.True(two == one.AddRange([B]));
        Assert.Equal(two.GetHashCode(), one.AddRange([B]).GetHashCode());
    }

    [Fact]
    public void Equality_is_that_of_the_statements()
    {
        StatementLog log = [A, B];
        Assert.Equal(log, [A with { }, B with { }]);
        Assert.NotEqual(log, [A, B with { RecordedAt = NodaConstants.JulianEpoch }]);
        Assert.False(log.Equals(new object()));
    }
}
