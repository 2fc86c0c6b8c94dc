using Diplomacy.Model.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Model.Tests.Pauses;

public class DeadlineLaws
{
    private static readonly StateId s_state = new("a");

    private static Gen<DeadlineBases> Bases =>
        from moments in ModelGenerators.Moments.ArrayOf(6)
        from events in ModelGenerators.EventIds.Two()
        from least in Gen.Choose(0, 50)
        from more in Gen.Choose(0, 50)
        select DeadlineBases
            .None.With(Anchor.Signature, moments[0])
            .With(Anchor.Announcement, moments[1])
            .With(Anchor.Effect, moments[2])
            .With(Anchor.Notice, moments[3])
            .With(Anchor.Event(events.Item1), moments[4])
            .WithEnd(s_state, moments[5])
            .WithDelivered("pause", least, more > 40 ? null : least + more);

    private static Gen<Deadline> Deadlines =>
        from deadline in ModelGenerators.Deadlines
        from delivery in ModelGenerators.Lengths
        from wraps in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select wraps ? new PerDeliveryDeadline(deadline, "pause", 10, delivery) { Zones = ["Europe/Kyiv"] } : deadline;

    [Property(MaxTest = 200)]
    public Property The_bounds_contain_every_option_and_fixing_a_question_only_narrows() =>
        Prop.ForAll(
            Pairs(),
            pair =>
            {
                var whole = pair.Deadline.Resolve(pair.Bases);
                return whole.Questions.All(open =>
                    open.Question.Options.All(option =>
                    {
                        var kind = open.Question.Kind;
                        var reading = Reading.None.Fix(kind, open.Question.Key, option);
                        var narrowed = pair.Deadline.Resolve(pair.Bases, reading);
                        return whole.Moment.Admits(open.Under(option))
                            && (!whole.IsComplete || whole.Moment.Admits(narrowed.Moment));
                    })
                );
            }
        );

    [Property(MaxTest = 200)]
    public Property Narrowing_a_base_only_narrows() =>
        Prop.ForAll(
            Pairs(),
            pair =>
                new[] { Anchor.Signature, Anchor.Announcement, Anchor.Effect, Anchor.Notice }.All(anchor =>
                {
                    var moment = pair.Bases[anchor];
                    var (whole, exact) = (
                        pair.Deadline.Resolve(pair.Bases),
                        moment.Earliest ?? moment.Latest ?? Instant.FromUtc(2026, 1, 31, 22, 0)
                    );
                    return moment.IsNever
                        || !whole.IsComplete
                        || whole.Moment.Admits(
                            pair.Deadline.Resolve(pair.Bases.With(anchor, Moment.Exactly(exact))).Moment
                        );
                })
        );

    [Property(MaxTest = 200)]
    public Property Answering_every_question_at_once_only_narrows() =>
        Prop.ForAll(
            Pairs(),
            pair =>
            {
                var whole = pair.Deadline.Resolve(pair.Bases);
                var reading = whole.Questions.Aggregate(
                    Reading.None,
                    (fixedSoFar, open) =>
                        fixedSoFar.Fix(open.Question.Kind, open.Question.Key, open.Question.Options[0])
                );
                return pair.Deadline.Resolve(pair.Bases, reading) is var read
                    && (!read.IsComplete || !whole.IsComplete || whole.Moment.Admits(read.Moment));
            }
        );

    [Property]
    public Property Bases_are_equal_by_value() =>
        Prop.ForAll(
            Bases.ToArbitrary(),
            bases =>
                bases.With(Anchor.Signature, bases[Anchor.Signature]) == bases
                && bases.With(Anchor.Signature, bases[Anchor.Signature]).GetHashCode() == bases.GetHashCode()
                && bases.WithDelivered("other", 1, 2) != bases
        );

    private static Arbitrary<Pair> Pairs() =>
        (from deadline in Deadlines from bases in Bases select new Pair(deadline, bases)).ToArbitrary();

    private sealed record Pair(Deadline Deadline, DeadlineBases Bases);
}
