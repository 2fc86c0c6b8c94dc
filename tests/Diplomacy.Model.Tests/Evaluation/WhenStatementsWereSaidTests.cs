namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>When a statement was said hangs on what it answers, and who had authority then on when they had it.</summary>
public sealed class WhenStatementsWereSaidTests
{
    private static readonly Statement s_commitment = Say(5, "base", "bound", Commit(8, 90));

    [Fact]
    public void A_reply_was_not_said_before_what_it_answers()
    {
        var ended = Between(Say(60, "b", "bound", new Terminate("p")), 9, 20) with { InReplyTo = "a" };
        var asked = Between(Say(60, "a", "other", new Warn("end it")), 15, 40);

        Assert.Equal(
            [Truth.Unknown, Truth.False],
            Days(12, 20).Select(day => Of(s_commitment, ended with { InReplyTo = null }).Ask(day).InForce)
        );
        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.False],
            Days(12, 17, 20).Select(day => Of(s_commitment, ended, asked).Ask(day).InForce)
        );
    }

    [Fact]
    public void What_was_answered_was_said_before_the_answer()
    {
        var suspended = Between(Say(60, "a", "bound", new Suspend("p")), 15, 40);
        var answer = Between(Say(60, "b", "other", new Warn("no")), 9, 20) with { InReplyTo = "a" };

        Assert.Equal(Truth.Unknown, Of(s_commitment, suspended).Ask(25).InForce);
        Assert.Equal([Phase.Suspended], Of(s_commitment, suspended, answer).Ask(25).Phases);
    }

    [Fact]
    public void Bounds_are_passed_on_along_a_thread()
    {
        var first = Between(Say(60, "a", "other", new Warn("end it")), 15, 40);
        var second = Between(Say(60, "b", "other", new Warn("now")), 9, 40) with { InReplyTo = "a" };
        var third = Between(Say(60, "c", "bound", new Terminate("p")), 9, 20) with { InReplyTo = "b" };

        Assert.Equal(Truth.True, Of(s_commitment, first, second, third).Ask(12).InForce);
    }

    [Fact]
    public void Who_already_had_an_office_had_it_later()
    {
        // In every world in which the suspension counts its end does.
        var dossier = Coming(
            10,
            20,
            Say(15, "a", "spokesman", new Suspend("p")).For("bound"),
            Say(17, "b", "spokesman", new Resume("p")).For("bound")
        );

        Assert.Equal(Truth.Unknown, dossier.Ask(16).InForce);
        Assert.Equal([Phase.InForce], dossier.Ask(18).Phases);
    }

    [Fact]
    public void What_was_said_some_time_before_an_office_was_taken_was_said_without_it()
    {
        var vague = Between(Say(30, "a", "spokesman", new Terminate("p")).For("bound"), 9, 14);
        var dossier = Coming(12, 12, vague);

        Assert.Equal(Truth.True, dossier.Ask(11).InForce);
        Assert.Equal(Truth.Unknown, dossier.Ask(13).InForce);
        Assert.Equal(Truth.Unknown, dossier.Ask(30).InForce);
    }

    [Fact]
    public void What_was_said_some_time_after_an_office_was_given_up_was_said_without_it()
    {
        var vague = Between(Say(30, "a", "spokesman", new Terminate("p")).For("bound"), 9, 14);
        var dossier = Of(s_commitment, vague) with
        {
            Relations = Office(new ValidTime(Until: Moment.Exactly(Day(12)))),
        };

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.Unknown, Truth.Unknown],
            Days(8, 10, 13, 30).Select(day => dossier.Ask(day).InForce)
        );
        // Said with the office, it was said before the day 12.
        var ending = dossier.Append(Say(40, "c", "bound", new Resume("p")));
        Assert.Equal(Truth.Unknown, ending.Ask(13).InForce);
    }

    [Fact]
    public void What_would_decide_it_is_whether_the_office_was_held_then()
    {
        var early = Coming(10, 20, Say(15, "a", "spokesman", new Terminate("p")).For("bound"));
        var late = Of(s_commitment, Say(15, "a", "spokesman", new Terminate("p")).For("bound")) with
        {
            Relations = Office(new ValidTime(Until: Moment.Between(Day(10), Day(20)))),
        };

        Assert.Equal(["held", "not yet"], Options(early));
        Assert.Equal(["held", "no longer"], Options(late));
    }

    [Fact]
    public void Two_things_said_at_one_time_in_an_office_were_both_said_in_it_or_neither()
    {
        var dossier = Coming(10, 20, Say(15, "a", "spokesman", new Suspend("p"), new Resume("p")).For("bound"));

        Assert.Equal([Phase.InForce], dossier.Ask(16).Phases);
    }

    private static IEnumerable<string> Options(Dossier dossier) =>
        dossier
            .Ask(30)
            .DecidingFacts.Cases.SelectMany(@case => @case.Given)
            .Select(given => given.Option ?? "")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static Statement Between(Statement statement, int from, int until) =>
        statement with
        {
            SaidAt = Moment.Between(Day(from), Day(until)),
        };

    private static Dossier Coming(int from, int until, params Statement[] statements) =>
        Of([s_commitment, .. statements]) with
        {
            Relations = Office(
                new ValidTime(from == until ? Moment.Exactly(Day(from)) : Moment.Between(Day(from), Day(until)))
            ),
        };

    private static EquatableArray<Relation> Office(ValidTime valid) =>
        [new HoldsOffice("spokesman", "office") { Valid = valid }, new SpeaksFor("office", "bound")];
}
