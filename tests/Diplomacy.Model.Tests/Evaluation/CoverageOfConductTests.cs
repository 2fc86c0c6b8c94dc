using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Whether conduct is covered: whose it is, where, when in the day, how much, and what is left free.</summary>
public sealed class CoverageOfConductTests
{
    private static readonly Terms s_terms = Terms(2, 90) with { Activities = [Activities.Strikes], Area = "city" };
    private static readonly Conduct s_strike = new("bound", Activities.Strikes, "city");

    [Fact]
    public void A_part_of_a_part_is_bound_from_when_both_are_parts()
    {
        var since = Parts(new ValidTime(Moment.Exactly(Day(10))), new ValidTime(Moment.Exactly(Day(15))));
        var until = Parts(new ValidTime(Until: Moment.Exactly(Day(20))), new ValidTime(Until: Moment.Exactly(Day(15))));

        Assert.Equal([Truth.False, Truth.False, Truth.True], Each(since, 8, 12, 16));
        Assert.Equal([Truth.True, Truth.False, Truth.False], Each(until, 12, 17, 22));
        Assert.Equal(
            [Truth.True],
            Each(Parts(new ValidTime(Until: Moment.Never), new ValidTime(Until: Moment.Never)), 12)
        );
    }

    [Fact]
    public void What_is_kept_within_a_limit_is_free()
    {
        var dossier = Of(s_terms with { Limit = new NumericLimit(10, "warheads") });

        Assert.Equal(Truth.False, Covers(dossier, s_strike with { Quantity = 10 }, Day(9)).InForce);
        Assert.Equal(Truth.True, Covers(dossier, s_strike with { Quantity = 11 }, Day(9)).InForce);
        var unsaid = Covers(dossier, s_strike, Day(9));
        Assert.Equal(Truth.Unknown, unsaid.InForce);
        Assert.Equal(CauseKind.Exception, Assert.Single(unsaid.Causes).Kind);
    }

    [Fact]
    public void Hours_that_end_in_the_morning_began_the_evening_before()
    {
        var night = Of(Daily(22, 6, "Etc/UTC"));

        Assert.Equal([Truth.True, Truth.True, Truth.False, Truth.False, Truth.True], Hours(night, 0, 5, 6, 21, 22));
        Assert.Equal([Truth.False, Truth.True, Truth.False], Hours(Of(Daily(6, 15, "Etc/UTC")), 5, 14, 15));
    }

    [Fact]
    public void Hours_from_midnight_to_midnight_are_the_whole_day() =>
        Assert.Equal([Truth.True, Truth.True, Truth.True], Hours(Of(Daily(0, 0, "Etc/UTC")), 0, 12, 23));

    [Fact]
    public void Whose_hours_are_meant_is_open_where_it_was_not_said()
    {
        var dossier = Of(Daily(6, 15, "Europe/Kyiv", "Etc/UTC"));

        Assert.Equal([Truth.False, Truth.Unknown, Truth.True, Truth.Unknown], Hours(dossier, 3, 5, 10, 14));
        var open = Assert.Single(At(dossier, 5).OpenQuestions);
        Assert.Equal("a/schedule", open.Question.Key);
        Assert.Equal(Truth.True, open.Under("Europe/Kyiv"));
        Assert.Equal(Truth.False, open.Under("Etc/UTC"));
    }

    [Fact]
    public void Hours_said_beside_something_else_in_one_breath_count()
    {
        var dossier = Model(
            Say(1, "a", "bound", new Warn("no more"), new Commit("p") { Terms = Daily(6, 15, "Etc/UTC") })
        );

        Assert.Equal([Truth.False, Truth.True, Truth.False], Hours(dossier, 5, 14, 15));
    }

    [Fact]
    public void Where_an_exception_lies_is_another_question_than_where_the_terms_hold()
    {
        // Nobody recorded how the street lies to either.
        var permitted = new PermittedConduct(Activities.Strikes) { Area = "port" };
        var dossier = Of(s_terms with { Exceptions = [permitted] });
        var verdict = Covers(dossier, s_strike with { Place = "street" }, Day(9));

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.All(verdict.Causes, cause => Assert.Equal(CauseKind.Place, cause.Kind));
    }

    [Fact]
    public void Who_is_on_a_list_is_free_to_be_struck_while_listed()
    {
        var dossier = Listed(
            new ListedGroups("list"),
            new ValidTime(Moment.Exactly(Day(5)), Moment.Exactly(Day(8))),
            new ValidTime(Moment.Exactly(Day(15)))
        );

        Assert.Equal([Truth.True, Truth.False, Truth.True, Truth.False], Against(dossier, 4, 6, 12, 16));
    }

    [Fact]
    public void Of_a_list_as_of_a_date_only_who_was_on_it_then_is_free_to_be_struck()
    {
        static Truth AsOf(int day) =>
            Against(
                Listed(
                    new ListedGroups("list") { AsOf = Day(day) },
                    new ValidTime(Moment.Exactly(Day(5)), Moment.Exactly(Day(8))),
                    new ValidTime(Moment.Exactly(Day(15)), Moment.Never)
                ),
                30
            )[0];

        Assert.Equal(
            [Truth.True, Truth.False, Truth.False, Truth.True, Truth.True, Truth.False, Truth.False],
            [AsOf(4), AsOf(5), AsOf(7), AsOf(8), AsOf(12), AsOf(15), AsOf(40)]
        );
    }

    private static Terms Daily(int from, int until, params string[] zones) =>
        s_terms with
        {
            Schedule = new DailySchedule(new LocalTime(from, 0), new LocalTime(until, 0), [.. zones]),
        };

    private static Dossier Of(Terms terms) => Model(Say(1, "a", "bound", new Commit("p") { Terms = terms }));

    private static Dossier Model(Statement said) =>
        SmallDossiers.Of(said) with
        {
            Places = [new Area("city"), new Area("port"), new Area("street")],
        };

    private static Dossier Parts(ValidTime unit, ValidTime brigade)
    {
        var dossier = Of(s_terms);
        return dossier with
        {
            Actors = [.. dossier.Actors, new ArmedGroup("unit"), new ArmedGroup("brigade")],
            Relations =
            [
                .. dossier.Relations,
                new PartOf("unit", "brigade") { Valid = unit },
                new PartOf("brigade", "bound") { Valid = brigade },
            ],
        };
    }

    private static Dossier Listed(ListedGroups listed, params ValidTime[] tenures) =>
        Of(s_terms with { Exceptions = [listed] }) with
        {
            Lists = [new ActorList("list", [.. tenures.Select(valid => new ListEntry("stranger") { Valid = valid })])],
        };

    private static List<Truth> Each(Dossier dossier, params int[] days) =>
        [.. days.Select(day => Covers(dossier, s_strike with { Actor = "unit" }, Day(day)).InForce)];

    private static List<Truth> Against(Dossier dossier, params int[] days) =>
        [.. days.Select(day => Covers(dossier, s_strike with { Against = "stranger" }, Day(day)).InForce)];

    private static List<Truth> Hours(Dossier dossier, params int[] hours) =>
        [.. hours.Select(hour => At(dossier, hour).InForce)];

    private static Verdict At(Dossier dossier, int hour) =>
        Covers(dossier, s_strike, Day(12) + Duration.FromHours(hour));

    private static Verdict Covers(Dossier dossier, Conduct conduct, Instant at) =>
        dossier.AsKnownAt(Day(100)).Covers("p", conduct, at, Bound);
}
