using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

public static partial class ModelGenerators
{
    private const int DeadlineNesting = 2;

    public static Gen<EventId> EventIds => Words.Select(w => new EventId(w));

    public static Gen<Anchor> Anchors =>
        Gen.OneOf(
            Gen.Elements(Anchor.Signature, Anchor.Announcement, Anchor.Effect, Anchor.Notice),
            EventIds.Select(Anchor.Event)
        );

    public static Gen<EdtfDate> PartialDates =>
        Gen.Elements(
                "2026",
                "202X",
                "-0044-03",
                "2026-22",
                "2026-02",
                "2026-XX",
                "2026-02-XX",
                "2026-02-01~",
                "Y-17000",
                "0000-02-29"
            )
            .Select(text => Edtf.Parse(text).Date.GetValueOrDefault());

    /// <summary>Every kind of deadline, with deadlines within deadlines to some depth.</summary>
    public static Gen<Deadline> Deadlines => DeadlineOf(DeadlineNesting);

    public static Gen<OffsetDeadline> Offsets =>
        from direction in AnyOf<OffsetDirection>()
        from anchor in Anchors
        from length in Lengths
        from zones in SomeZones
        from counting in Gen.Elements(
            CountingRule.Unspecified,
            CountingRule.FromInstant,
            CountingRule.EventDayCounted,
            CountingRule.EventDayNotCounted
        )
        from monthEnd in AnyOf<MonthEndRule>()
        from fold in AnyOf<Fold>()
        from offset in Gen.Elements(
            new OffsetDeadline(direction, anchor, length)
            {
                Zones = zones,
                Counting = counting,
                MonthEnd = monthEnd,
                Fold = fold,
            },
            new OffsetDeadline(OffsetDirection.After, anchor, new Length(Period.FromMonths(2)))
            {
                Zones = zones,
                Counting = CountingRule.Regulation1182,
            }
        )
        select offset;

    public static Gen<Deadline> DeadlineOf(int depth) =>
        from deadline in depth == 0
            ? PlainDeadlines
            : Gen.Frequency((1, PlainDeadlines), (1, NestedDeadlines(depth - 1)))
        from key in OrNull(Texts)
        from wording in OrNull(LocalizedTexts)
        select deadline with
        {
            Key = key,
            Wording = wording,
        };

    private static Gen<EquatableArray<string>> SomeZones =>
        Gen.Elements<EquatableArray<string>>([], ["Europe/Kyiv"], ["Europe/Moscow", "Europe/Kyiv"]);

    private static Gen<Deadline> PlainDeadlines =>
        from moment in Moments
        from date in Dates
        from time in Times
        from partial in PartialDates
        from offset in Offsets
        from occurrence in EventIds
        from state in StateIds
        from boundary in AnyOf<Boundary>()
        from fold in AnyOf<Fold>()
        from zones in Gen.Elements<EquatableArray<string>>(["Europe/Kyiv"], ["Europe/Moscow", "Europe/Kyiv"])
        from deadline in Gen.Elements<Deadline>(
            new MomentDeadline(moment),
            new DateDeadline(date, boundary, zones),
            new DateTimeDeadline(time, zones) { Fold = fold },
            new PartialDateDeadline(partial, boundary, zones),
            offset,
            new UponDeadline(occurrence),
            new WhileDeadline(state)
        )
        select deadline;

    private static Gen<Deadline> NestedDeadlines(int depth) =>
        from one in DeadlineOf(depth)
        from other in DeadlineOf(depth)
        from unit in Texts
        from step in Gen.Choose(1, 20)
        from extra in Lengths
        from cap in OrNull(Lengths)
        from zones in SomeZones
        from deadline in Gen.Elements<Deadline>(
            new EarliestOfDeadline([one, other]),
            new LatestOfDeadline([one, other]),
            new PerDeliveryDeadline(one, unit, step, extra) { Cap = cap, Zones = zones }
        )
        select deadline;
}
