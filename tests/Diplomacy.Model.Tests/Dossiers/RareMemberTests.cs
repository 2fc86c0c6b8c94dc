using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>Members that few statements, sources and terms have, which lie apart from the others.</summary>
public sealed class RareMemberTests
{
    private static readonly Statement s_plain = new("s", "a", new Welcome("it"));

    [Fact]
    public void What_is_set_in_a_copy_is_not_set_in_the_original()
    {
        var original = s_plain with { InReplyTo = "before", Channel = Channel.Public };
        var copy = original with { InReplyTo = "other", Addressees = ["b"] };

        Assert.Equal(new StatementId("before"), original.InReplyTo);
        Assert.True(original.Addressees.IsEmpty);
        Assert.Equal(Channel.Public, copy.Channel);
        Assert.NotEqual(original, copy);
    }

    [Fact]
    public void A_copy_has_every_member()
    {
        var at = Instant.FromUtc(2026, 1, 1, 0, 0);
        var source = new Source("Agency")
        {
            Title = "t",
            Address = "https://example.org",
            PublishedAt = Moment.Exactly(at),
            RetrievedAt = at,
            Note = "n",
        };
        var terms = new Terms
        {
            Window = new Window(Deadline.At(at), Deadline.Never),
            Activities = [Activities.Strikes],
            Area = "here",
            Conditions = [],
            Undertaking = "u",
        };
        var statement = new Statement("s", "a", new Commit("p") { Terms = terms })
        {
            OnBehalfOf = "b",
            SaidAt = Moment.Exactly(at),
            Wording = new Wording(new LocalizedText("words", "en")),
            Sources = [source],
            RecordedAt = at,
            StatedKnownFrom = at,
            Channel = Channel.Public,
            InReplyTo = "before",
        };

        Assert.Equal(new ActorId("b"), (statement with { }).OnBehalfOf);
        Assert.Equal(source, source with { });
        Assert.Equal(terms, terms with { });
        Assert.Equal(statement, statement with { });
    }

    [Fact]
    public void What_is_taken_away_leaves_what_never_had_it()
    {
        var statement = s_plain with { InReplyTo = "before", Utterance = "u", Addressees = ["b"] };
        Assert.Equal(s_plain, statement with { InReplyTo = null, Utterance = null, Addressees = [] });
        Assert.Equal(
            s_plain.GetHashCode(),
            (statement with { InReplyTo = null, Utterance = null, Addressees = [] }).GetHashCode()
        );

        var source = new Source("Agency") { Note = "n", RetrievedAt = Instant.FromUtc(2026, 1, 1, 0, 0) };
        Assert.Equal(new Source("Agency"), source with { Note = null, RetrievedAt = null });

        var terms = new Terms { Undertaking = "u", Purposes = [] };
        Assert.Equal(new Terms(), terms with { Undertaking = null, Purposes = null });
        Assert.NotEqual(new Terms(), terms with { Undertaking = null });
    }

    [Fact]
    public void An_audience_of_nobody_is_not_the_public()
    {
        Assert.Null(s_plain.Audience);
        Assert.True((s_plain with { Audience = [] }).Audience!.Value.IsEmpty);
        Assert.NotEqual(s_plain, s_plain with { Audience = [] });
    }

    [Fact]
    public void On_behalf_of_one_never_given_is_not_on_behalf_of_none()
    {
        var ofNobody = s_plain with { OnBehalfOf = default(ActorId) };
        Assert.Null(s_plain.OnBehalfOf);
        Assert.Equal(default(ActorId), ofNobody.OnBehalfOf);
        Assert.NotEqual(s_plain, ofNobody);
        Assert.Equal(ofNobody, ofNobody with { });
        Assert.Equal(s_plain, ofNobody with { OnBehalfOf = null });
        Assert.Equal(new ActorId("b"), (ofNobody with { OnBehalfOf = "b" }).OnBehalfOf);
        Assert.Equal(s_plain with { OnBehalfOf = "b" }, ofNobody with { OnBehalfOf = "b" });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Sources_are_equal_whether_or_not_one_is_kept_alone(int count)
    {
        Source[] sources = [.. Enumerable.Range(0, count).Select(i => new Source($"Agency {i}"))];
        var statement = s_plain with { Sources = [.. sources] };
        var other = s_plain with { Sources = [.. sources.Select(source => source with { })] };

        Assert.Equal(sources, statement.Sources);
        Assert.Equal(statement, other);
        Assert.Equal(statement.GetHashCode(), other.GetHashCode());
        Assert.Equal(statement, statement with { });
        Assert.Equal(count == 0, s_plain == statement);
        Assert.NotEqual(statement, statement with { Sources = statement.Sources.Add(new Source("Another")) });
        Assert.Equal(s_plain, statement with { Sources = [] });
    }

    [Fact]
    public void The_epoch_is_an_instant_like_any_other()
    {
        var epoch = Instant.FromUnixTimeTicks(0);
        var statement = s_plain with { StatedKnownFrom = epoch, RecordedAt = epoch };

        Assert.Equal(epoch, statement.StatedKnownFrom);
        Assert.Null((statement with { StatedKnownFrom = null }).StatedKnownFrom);
        Assert.Equal(epoch, new Source("Agency") { RetrievedAt = epoch }.RetrievedAt);
        Assert.Equal(Moment.Unknown, new Source("Agency") { PublishedAt = Moment.Unknown }.PublishedAt);
        Assert.Null(new Source("Agency").PublishedAt);
    }

    [Theory]
    [InlineData(-9998)]
    [InlineData(9999)]
    public void The_ends_of_time_are_kept(int year)
    {
        var at = year < 0 ? Moment.FloorToMicrosecond(Instant.MinValue) : Moment.FloorToMicrosecond(Instant.MaxValue);
        var statement = s_plain with { StatedKnownFrom = at, RecordedAt = at, SaidAt = Moment.Exactly(at) };

        Assert.Equal(year, at.InUtc().Year);
        Assert.Equal(at, statement.StatedKnownFrom);
        Assert.Equal(at, statement.RecordedAt);
        Assert.Equal((at, at), (statement.SaidAt.Earliest, statement.SaidAt.Latest));
    }
}
