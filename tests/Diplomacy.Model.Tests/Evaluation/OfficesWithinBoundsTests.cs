namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Where tenures are known within bounds, every world has one order of what was said and what was held.</summary>
public sealed class OfficesWithinBoundsTests
{
    private static readonly Statement s_commitment = Say(5, "base", "bound", Commit(6, 90));
    private static readonly SpeaksFor s_office = new("office", "bound");
    private static readonly ValidTime s_since = new(Moment.Between(Day(10), Day(20)));
    private static readonly ValidTime s_until = new(Until: Moment.Exactly(Day(12)));

    [Fact]
    public void What_was_said_in_an_office_was_said_before_it_was_given_up()
    {
        var dossier = With(
            [Holding(s_until), s_office],
            Between(Say(30, "a", "spokesman", new Suspend("p")).For("bound"), 9, 14),
            Say(12, "b", "bound", new Resume("p"))
        );

        Assert.Equal(Truth.Unknown, dossier.Ask(11).InForce);
        Assert.Equal([Phase.InForce], dossier.Ask(13).Phases);
    }

    [Fact]
    public void What_answers_words_said_after_an_office_was_given_up_was_said_after_that_too()
    {
        // While the office is held, nothing is suspended before it is ended.
        var dossier = With(
            [Holding(s_until), s_office],
            Between(Say(30, "a", "spokesman", new Terminate("p")).For("bound"), 9, 14),
            Between(Say(30, "b", "bound", new Suspend("p")), 9, 14) with
            {
                InReplyTo = "a",
            }
        );

        Assert.Equal([Phase.InForce, Phase.Terminated], dossier.Ask(11).Phases.OrderBy(phase => $"{phase}"));
        Assert.Contains(Phase.Suspended, dossier.Ask(14).Phases);
    }

    [Fact]
    public void An_office_that_speaks_for_an_actor_by_its_nature_once_does_so_later()
    {
        var dossier = With(
            [Holding(ValidTime.Always), s_office with { Valid = s_since }],
            Say(15, "a", "office", new Suspend("p")),
            Say(17, "b", "office", new Resume("p"))
        );

        Assert.Equal(Truth.Unknown, dossier.Ask(16).InForce);
        Assert.Equal([Phase.InForce], dossier.Ask(18).Phases);
    }

    [Fact]
    public void An_office_given_up_long_ago_gives_no_authority_beside_one_that_may_be_held()
    {
        var dossier = With(
            [
                new HoldsOffice("spokesman", "former") { Valid = new ValidTime(Until: Moment.Exactly(Day(3))) },
                new SpeaksFor("former", "bound"),
                Holding(s_since),
                s_office,
            ],
            Say(15, "a", "spokesman", new Terminate("p")).For("bound")
        );

        Assert.Equal([Phase.InForce, Phase.Terminated], dossier.Ask(16).Phases.OrderBy(phase => $"{phase}"));
        Assert.Equal(CauseKind.NoAuthority, Assert.Single(dossier.Ask(16).Causes).Kind);
    }

    [Fact]
    public void Whether_an_office_was_held_is_asked_of_every_time_at_which_words_were_said()
    {
        var dossier = With(
            [Holding(s_since), s_office],
            Say(8, "a", "bound", new Suspend("p")),
            Say(15, "b", "spokesman", new Terminate("p")).For("bound"),
            Say(17, "c", "spokesman", new Resume("p")).For("bound")
        );

        // Held on neither day, on the second alone, on both.
        Assert.Equal(
            [Phase.InForce, Phase.Suspended, Phase.Terminated],
            dossier.Ask(18).Phases.OrderBy(phase => $"{phase}")
        );
    }

    private static HoldsOffice Holding(ValidTime valid) => new("spokesman", "office") { Valid = valid };

    private static Statement Between(Statement statement, int from, int until) =>
        statement with
        {
            SaidAt = Moment.Between(Day(from), Day(until)),
        };

    private static Dossier With(EquatableArray<Relation> relations, params Statement[] statements)
    {
        var dossier = Of([s_commitment, .. statements]);
        return dossier with { Actors = [.. dossier.Actors, new Office("former")], Relations = relations };
    }
}
