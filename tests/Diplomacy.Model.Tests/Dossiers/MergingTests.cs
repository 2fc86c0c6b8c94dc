using Diplomacy.Model.Tests.Evaluation;
using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>Two desks' dossiers put together.</summary>
public sealed partial class MergingTests
{
    private static readonly Statement s_first = SmallDossiers.Say(1, "s1", "bound", SmallDossiers.Commit(2, 5));
    private static readonly Statement s_second = Extends(2, "s2");
    private static readonly Statement s_third = Extends(3, "s3");

    [Fact]
    public void What_both_have_is_kept_once_and_the_rest_is_added()
    {
        var second = SmallDossiers.Say(2, "s2", "bound", new Extend("p") { By = Length.FromDays(1) });

        var merged = SmallDossiers.Of(s_first).Merge(SmallDossiers.Of(s_first, second));

        Assert.Equal(SmallDossiers.Of(s_first, second), merged.Dossier);
        Assert.EndsWith("; 0 conflicts, 0 probable duplicates", merged.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_identifier_with_two_contents_is_a_conflict_with_its_paths_and_members()
    {
        var otherwise = s_first with { SaidAt = Moment.Unknown, Channel = Channel.Private };
        var before = SmallDossiers.Say(1, "s0", "other", new AssertClaim(new Remark(new LocalizedText("no comment"))));

        var merged = SmallDossiers.Of(s_first).Merge(SmallDossiers.Of(before, otherwise));

        Assert.Null(merged.Dossier);
        var conflict = Assert.Single(merged.Conflicts);
        Assert.Equal("s1: $.statements[0] and $.statements[1] differ in saidAt, channel", conflict.ToString());
    }

    [Fact]
    public void Reference_data_may_conflict_in_content_or_in_kind()
    {
        var one = new Dossier
        {
            Actors = [new State("a"), new State("b")],
            Pauses = [Pause.Unilateral("p", "a")],
            Places = [new Area("x")],
            Lists = [new ActorList("l")],
        };
        var other = new Dossier
        {
            Actors = [new State("a", "A"), new Person("b")],
            Pauses = [Pause.Unilateral("p", "a") with { Label = "truce" }],
            Places = [new PlaceSet("x") { Members = ["y"] }],
            Lists = [new ActorList("l", new ListEntry("a"))],
        };

        Assert.Equal(
            [
                "a: $.actors[0] and $.actors[0] differ in names",
                "b: $.actors[1] and $.actors[1] are of different kinds",
                "x: $.places[0] and $.places[0] are of different kinds",
                "p: $.pauses[0] and $.pauses[0] differ in label",
                "l: $.lists[0] and $.lists[0] differ in entries",
            ],
            one.Merge(other).Conflicts.Select(conflict => conflict.ToString())
        );
    }

    [Fact]
    public void The_same_act_of_the_same_speaker_at_the_same_time_under_another_identifier_is_probably_a_duplicate()
    {
        var again = s_first with { Id = "reuters-7", RecordedAt = SmallDossiers.Day(9) };
        var later = again with { Id = "reuters-8", SaidAt = Moment.Exactly(SmallDossiers.Day(2)) };

        var merged = SmallDossiers.Of(s_first).Merge(SmallDossiers.Of(again, later));

        Assert.Equal([new ProbableDuplicate("reuters-7", "s1")], merged.Duplicates);
        Assert.Equal("reuters-7 and s1", merged.Duplicates[0].ToString());
        Assert.Equal(3, merged.Dossier!.Statements.Count);
    }

    [Fact]
    public void What_one_keeper_has_twice_was_told_apart()
    {
        var both = SmallDossiers.Of(s_first, s_first with { Id = "s1-again" });

        Assert.Empty(SmallDossiers.Of(s_first).Merge(both).Duplicates);
    }

    [Fact]
    public void What_was_withheld_and_is_named_is_missing_no_more_once_it_is_there()
    {
        var whole = SmallDossiers.Of(s_first, s_second with { InReplyTo = "s1" });
        var redacted = whole.Withhold(["s1"]);

        Assert.Equal(whole, redacted.Merge(whole).Dossier! with { Statements = whole.Statements });
        Assert.Equal(redacted, redacted.Merge(redacted).Dossier);
    }

    [Fact]
    public void What_was_withheld_and_not_named_may_be_there_or_not()
    {
        var whole = SmallDossiers.Of(s_first, s_second);

        foreach (var merged in new[] { whole.Merge(whole.Withhold(_ => true)), whole.Withhold(_ => true).Merge(whole) })
        {
            Assert.Equal(new Withheld(0) { Pauses = ["p"] }, merged.Dossier!.Withheld);
            Assert.Equal("statements may be withheld", $"{merged.Dossier!.Withheld}");
            Assert.True(merged.Dossier!.AsKnownAt(SmallDossiers.Day(9)).Evaluate("p", SmallDossiers.Day(3)).IsPartial);
        }

        Assert.Null(whole.Withhold(["s1"]).Merge(whole.Withhold(["s2"], tellsPauses: false)).Dossier!.Withheld!.Pauses);
    }

    [Fact]
    public void What_was_withheld_stays_withheld_where_the_other_adds_nothing()
    {
        var redacted = SmallDossiers.Of(s_first, s_second, s_third).Withhold(["s1", "s2"]);

        var merged = redacted.Merge(SmallDossiers.Of(s_third)).Dossier!;

        Assert.Equal("2 statements withheld", $"{merged.Withheld}");
        Assert.Equal("at least 1 statement withheld", $"{redacted.Merge(SmallDossiers.Of(s_first)).Dossier!.Withheld}");
    }

    [Fact]
    public void Of_two_redacted_copies_so_many_are_missing_as_the_other_cannot_have()
    {
        var whole = SmallDossiers.Of(s_first, s_second, s_third);

        var complete = whole.Withhold(["s1"]).Merge(whole.Withhold(["s2"])).Dossier!;
        Assert.Equal("statements may be withheld", $"{complete.Withheld}");
        Assert.Equal("at least 1 statement withheld", $"{complete.Withhold(["s3"]).Withheld}");

        var lacking = whole.Withhold(["s1", "s3"]).Merge(whole.Withhold(["s2", "s3"])).Dossier!;
        Assert.Equal("at least 1 statement withheld", $"{lacking.Withheld}");
    }

    [Fact]
    public void Of_two_redacted_copies_that_name_what_they_lack_the_number_is_exact()
    {
        var whole = SmallDossiers.Of(
            s_first,
            s_second with
            {
                InReplyTo = "s1",
            },
            s_third with
            {
                InReplyTo = "s2",
            },
            SmallDossiers.Say(4, "s4", "bound", new Accept("p") { Of = "s1" })
        );

        var merged = whole.Withhold(["s1", "s2"]).Merge(whole.Withhold(["s1"])).Dossier!;

        Assert.Equal(new Withheld(1) { Pauses = ["p"], Named = ["s1"] }, merged.Withheld);
    }

    [Fact]
    public void None_is_always_a_lower_bound_and_fewer_there_cannot_be()
    {
        Assert.True(new Withheld(0).IsAtLeast);
        Assert.Equal(new Withheld(0), new Withheld(0) { IsAtLeast = false });
        Assert.Equal(new Withheld(0), new Withheld(2) with { Count = 0 });
        Assert.False(new Withheld(1).IsAtLeast);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Withheld(-1));
    }

    [Fact]
    public void Members_that_are_not_recognized_are_kept_from_both()
    {
        var left = new Dossier { UnrecognizedMembers = [new("keeper", "\"A\""), new("mood", "1")] };
        var right = new Dossier { UnrecognizedMembers = [new("mood", "1"), new("desk", "[]")] };

        Assert.Equal(["desk", "keeper", "mood"], Names(left.Merge(right)));
        Assert.Equal(Names(left.Merge(right)), Names(right.Merge(left)));

        static IEnumerable<string> Names(MergeResult result) =>
            result.Dossier!.UnrecognizedMembers.Select(member => member.Name);
    }

    [Fact]
    public void Members_that_are_not_recognized_and_differ_under_one_name_are_a_conflict()
    {
        var left = new Dossier { UnrecognizedMembers = [new("keeper", "\"A\"")] };
        var right = new Dossier { UnrecognizedMembers = [new("keeper", "\"B\"")] };

        var merged = left.Merge(right);

        Assert.Null(merged.Dossier);
        Assert.Equal(new MergeConflict("dossier", "$", "$", ["keeper"]), Assert.Single(merged.Conflicts));
    }

    [Fact]
    public void A_conflict_names_the_members_that_are_not_recognized()
    {
        var left = new Dossier { Actors = [new State("russia")] };
        var right = new Dossier { Actors = [new State("russia") { UnrecognizedMembers = [new("mood", "1")] }] };

        Assert.Equal(["mood"], Assert.Single(left.Merge(right).Conflicts).Members);
    }

    [Fact]
    public void Nothing_merges_with_null() => Assert.Throws<ArgumentNullException>(() => new Dossier().Merge(null!));

    private static Statement Extends(int day, string id) =>
        SmallDossiers.Say(day, id, "bound", new Extend("p") { By = Length.FromDays(1) });
}
