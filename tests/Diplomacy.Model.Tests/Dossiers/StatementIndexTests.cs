using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>An index that grew, in one way or in several from one, finds what one built at once finds.</summary>
public sealed class StatementIndexTests
{
    private static readonly Instant s_day = Instant.FromUtc(2026, 6, 1, 0, 0);

    // Each statement is appended to one of the indexes before, so that they branch as a tree does.
    [Property(MaxTest = 60)]
    public void Indexes_that_branch_find_what_is_theirs((byte From, byte Known, byte Kind)[] steps)
    {
        var grown = new List<(StatementLog Statements, StatementIndex Index)> { ([], StatementIndex.Of([])) };
        foreach (var (from, known, kind) in steps)
        {
            var (statements, index) = grown[from % grown.Count];
            var more = statements.Add(Said(statements.Count, known, kind));
            grown.Add((more, index.Extended(more)));
        }

        foreach (var (statements, index) in grown)
        {
            CheckSame(statements, index);
        }
    }

    // Where a leaf or a branch of what is shared is just full, or nearly.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(1_056)]
    public void Two_that_grew_from_one_keep_apart(int count)
    {
        StatementLog statements = [.. Enumerable.Range(0, count).Select(i => Said(i, i, 0))];
        var shared = StatementIndex.Of(statements);
        var (lefts, left) = (statements, shared);
        var (rights, right) = (statements, shared);
        for (var i = 0; i < 40; i++)
        {
            var (one, other) = (Said(count + i, 7, i), Said(count + i, 300, i + 3) with { Id = $"other{i}" });
            (lefts, rights) = (lefts.Add(one), rights.Add(other));
            (left, right) = (left.Extended(lefts), right.Extended(rights));
        }

        CheckSame(statements, shared);
        CheckSame(lefts, left);
        CheckSame(rights, right);
        Assert.Null(shared.Find("other0"));
        Assert.Null(left.Find("other39"));
        Assert.Equal(count + 39, right.Find("other39")?.Position);
    }

    [Fact]
    public void What_one_branch_takes_back_stands_in_the_other()
    {
        StatementLog statements = [Said(0, 0, 0), Said(1, 1, 0)];
        var shared = StatementIndex.Of(statements);
        var taken = shared.Extended(statements.Add(new Statement("back", "north", new Retract("s0"))));
        var replaced = shared.Extended(
            statements.Add(new Statement("new", "north", new Commit("p1")) { Supersedes = "s1" })
        );

        Assert.Equal((false, false), (shared.MayBeUndone(0), shared.MayBeUndone(1)));
        Assert.Equal((true, false), (taken.MayBeUndone(0), taken.MayBeUndone(1)));
        Assert.Equal((false, true), (replaced.MayBeUndone(0), replaced.MayBeUndone(1)));
    }

    [Fact]
    public void What_is_taken_back_before_it_is_there_may_be_undone_once_it_is()
    {
        StatementLog statements = [new Statement("back", "north", new Retract("s1"))];
        var index = StatementIndex.Of(statements);
        Assert.True(index.Extended(statements.Add(Said(1, 1, 0))).MayBeUndone(1));
        Assert.False(index.Extended(statements.Add(Said(2, 1, 0))).MayBeUndone(1));
    }

    [Fact]
    public void Of_two_with_one_identifier_the_first_is_found()
    {
        StatementLog statements = [Said(0, 9, 0), Said(1, 8, 0) with { Id = "s0" }, Said(2, 7, 0) with { Id = "s0" }];
        var grown = StatementIndex.Of([]).Extended([statements[0]]).Extended(statements);
        foreach (var index in new[] { StatementIndex.Of(statements), grown })
        {
            Assert.Equal(0, index.Find("s0")?.Position);
            Assert.Equal(1, index.CountOf(Subject.Named("s0")));
            Assert.Equal([2, 1, 0], index.InOrder().Select(entry => entry.Position));
            Assert.Equal([2, 0], index.About((ActorId)"north").Select(entry => entry.Position));
        }
    }

    [Fact]
    public void Identifiers_that_nobody_gave_are_found_by_no_text()
    {
        StatementLog statements = [Said(0, 0, 0) with { Id = default }, Said(1, 0, 0)];
        var index = StatementIndex.Of(statements);
        Assert.Equal(0, index.Find(default)?.Position);
        Assert.Null(index.Find("s0"));
        Assert.Equal(1, index.Find("s1")?.Position);
        Assert.False(index.ContainsKey("s2"));
        _ = Assert.Throws<KeyNotFoundException>(() => index["s2"]);
    }

    // Against what the statements say themselves, and against the index built at once.
    private static void CheckSame(StatementLog statements, StatementIndex index)
    {
        int[] order = [.. Enumerable.Range(0, statements.Count).OrderBy(i => statements[i].KnownFrom).ThenBy(i => i)];
        var atOnce = StatementIndex.Of(statements);
        Assert.Equal(statements.Count, index.Count);
        Assert.Equal(order, index.InOrder().Select(entry => entry.Position));
        Assert.Equal(order, atOnce.InOrder().Select(entry => entry.Position));

        var subjects = statements.Select(Subjects.Of).ToList();
        foreach (var subject in subjects.SelectMany(of => of).Distinct())
        {
            // Identifiers are of one statement each here.
            var expected = order.Where(i => subjects[i].Contains(subject)).ToList();
            Assert.Equal(expected, index.About(subject).Select(entry => entry.Position));
            Assert.Equal(expected, atOnce.About(subject).Select(entry => entry.Position));
            Assert.Equal(expected.Count, index.CountOf(subject));
        }

        for (var i = 0; i < statements.Count; i++)
        {
            var id = statements[i].Id;
            Assert.Same(statements[i], index[id]);
            Assert.Equal(i, index.Find(id)?.Position);
            var isUndone = subjects.Exists(of =>
                of.Contains(Subject.SupersessionOf(id)) || of.Contains(Subject.RetractionOf(id))
            );
            Assert.Equal((isUndone, isUndone), (index.MayBeUndone(i), atOnce.MayBeUndone(i)));
        }
    }

    private static Statement Said(int number, int known, int kind)
    {
        var (before, after) = ($"s{Math.Max(0, number - 2)}", $"s{number + 1}");
        Act act = (kind % 7) switch
        {
            1 => new Retract(before),
            2 => new Retract(after),
            3 => new Report(new Performance("south", new Commit("p1"))) { Paraphrases = before },
            _ => new Commit($"p{number % 3}"),
        };
        return new Statement($"s{number}", number % 2 == 0 ? "north" : "south", act)
        {
            RecordedAt = s_day + Duration.FromHours(known),
            Supersedes = kind % 7 == 4 ? before : default(StatementId?),
            Utterance = kind % 7 == 5 ? $"u{number % 4}" : default(UtteranceId?),
        };
    }
}
