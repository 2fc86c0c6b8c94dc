using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>Which limits may have one key, however far apart in the dossier they stand.</summary>
public sealed class DeadlineKeyTests
{
    // More than are looked at together.
    private const int Apart = 2_500;

    private static readonly Instant s_day = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Theory]
    [InlineData(0)]
    [InlineData(Apart)]
    public void The_default_key_of_an_earlier_limit_is_not_that_of_one_of_another_kind(int apart)
    {
        var dossier = Of([Extend("first", Deadline.At(s_day)), .. Others(apart), Extend("last", Keyed("first/until"))]);

        Assert.Equal([$"DM2012 $.statements[{apart + 1}].acts[0].until.key"], ErrorsOf(dossier));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Apart)]
    public void The_default_key_of_a_later_limit_is_not_that_of_one_of_another_kind(int apart)
    {
        var dossier = Of([Extend("first", Keyed("last/until")), .. Others(apart), Extend("last", Deadline.At(s_day))]);

        Assert.Equal([$"DM2012 $.statements[{apart + 1}].acts[0].until"], ErrorsOf(dossier));
    }

    [Fact]
    public void A_default_key_may_be_said_of_a_limit_that_is_alike()
    {
        var alike = Deadline.At(s_day) with { Key = "first/until" };
        var dossier = Of([Extend("first", Deadline.At(s_day)), .. Others(Apart), Extend("last", alike)]);

        Assert.Empty(ErrorsOf(dossier));
        Assert.Equal(
            [$"DM2012 $.statements[{Apart + 2}].acts[0].until.key"],
            ErrorsOf(dossier.Append(Extend("after", Keyed("first/until"))))
        );
    }

    [Fact]
    public void What_is_appended_may_not_take_the_default_key_of_what_was_there()
    {
        var dossier = Of([Extend("first", Deadline.At(s_day)), .. Others(Apart)]);
        Assert.Empty(ErrorsOf(dossier));

        Assert.Equal(
            [$"DM2012 $.statements[{Apart + 1}].acts[0].until.key"],
            ErrorsOf(dossier.Append(Extend("last", Keyed("first/until"))))
        );
    }

    [Fact]
    public void What_is_appended_may_not_have_by_default_what_another_says()
    {
        var dossier = Of([Extend("first", Keyed("last/until")), .. Others(Apart)]);
        Assert.Empty(ErrorsOf(dossier));

        Assert.Equal(
            [$"DM2012 $.statements[{Apart + 1}].acts[0].until"],
            ErrorsOf(dossier.Append(Extend("last", Deadline.At(s_day))))
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Identifiers_that_look_like_keys_share_no_key_unseen(bool isLast)
    {
        var two = Extend("a", Deadline.At(s_day)) with
        {
            Acts = [new Welcome("it"), new Extend("p") { Until = Deadline.At(s_day) }],
        };
        var like = Extend("a#2", Deadline.Never);
        var dossier = Of(isLast ? [two, .. Others(Apart), like] : [like, .. Others(Apart), two]);

        Assert.Equal([$"DM2012 $.statements[{Apart + 1}].acts[{(isLast ? 0 : 1)}].until"], ErrorsOf(dossier));
    }

    private static Deadline Keyed(string key) => Deadline.Never with { Key = key };

    private static IEnumerable<Statement> Others(int count) =>
        Enumerable.Range(0, count).Select(i => Extend(FormattableString.Invariant($"other-{i}"), Deadline.At(s_day)));

    private static Statement Extend(string id, Deadline until) =>
        new(id, "a", new Extend("p") { Until = until }) { SaidAt = Moment.Exactly(s_day), RecordedAt = s_day };

    private static Dossier Of(StatementLog statements) =>
        new()
        {
            Actors = [new State("a")],
            Pauses = [Pause.Unilateral("p", "a")],
            Statements = statements,
        };

    private static IEnumerable<string> ErrorsOf(Dossier dossier) =>
        dossier.Validate().Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Path}");
}
