using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Smoke;

/// <summary>Deadlines of every kind: written, compared and resolved.</summary>
internal static class Deadlines
{
    private static readonly LocalDate s_day = new(2026, 2, 1);
    private static readonly Instant s_noon = Instant.FromUtc(2026, 1, 31, 12, 0);

    public static EquatableArray<Deadline> All { get; } =
    [
        Deadline.Until(s_day).Exclusive().In("Europe/Kyiv", "Europe/Moscow"),
        Deadline.From(s_day, "Europe/Kyiv") with
        {
            Boundary = Boundary.StartOfDay,
        },
        Deadline.At(s_noon),
        Deadline.Between(s_noon, s_noon + Duration.FromHours(1)),
        Deadline.At(new LocalDateTime(2026, 10, 25, 3, 30), "Europe/Kyiv") with
        {
            Fold = Fold.Later,
        },
        Deadline.Parse("2026-02", "Europe/Kyiv"),
        Deadline.After(Anchor.Signature, Period.FromMonths(1), "Europe/Kyiv") with
        {
            Counting = CountingRule.Regulation1182,
            MonthEnd = MonthEndRule.Down,
        },
        Deadline.Before(Anchor.Event("swap"), Period.FromHours(48)),
        Deadline.Upon("swap"),
        Deadline.While("talks"),
        new PerDeliveryDeadline(Deadline.At(s_noon), "prisoner", 10, Length.FromDays(1, Elapsed.Exact))
        {
            Cap = Length.FromDays(10),
        },
        Deadline.EarliestOf(Deadline.Upon("swap"), Deadline.At(s_noon)),
        Deadline.LatestOf(Deadline.While("talks"), Deadline.Never),
    ];

    public static void Run()
    {
        Check.Equal(13, All.Distinct().Count());
        Check.Equal(All.Count, All.Select(d => d.ToString()).Distinct().Count());

        var bases = DeadlineBases
            .None.With(Anchor.Signature, Moment.Exactly(s_noon))
            .With(Anchor.Event("swap"), Moment.NotBefore(s_noon))
            .WithEnd("talks", Moment.Never)
            .WithDelivered("prisoner", 25, 25);
        ResolvedDeadline until = All[0].Resolve(bases, Reading.None);
        ResolvedQuestion zone = until.Questions.Single(q => q.Question.Kind == QuestionKind.Zone);
        Check.Equal(Moment.Exactly(Instant.FromUtc(2026, 1, 31, 21, 0)), zone.Under("Europe/Moscow"));
        Check.True(!QuestionKinds.OptionsOf(QuestionKind.Boundary).IsEmpty);
        Check.Equal(
            Moment.Exactly(Instant.FromUtc(2026, 1, 31, 22, 0)),
            All[0].Resolve(bases, Reading.None.Fix(QuestionKind.Zone, "Europe/Kyiv")).Moment
        );
        Check.Equal(Moment.Exactly(s_noon + Duration.FromDays(2)), All[10].Resolve(bases).Moment);
        foreach (Deadline deadline in All)
        {
            Check.True(deadline.Resolve(bases).TzdbVersion == TzdbZones.Version);
        }

        DateWithoutZone open = Deadline.Until(s_day);
        Check.Equal(Boundary.EndOfDay, open.Inclusive().Boundary);
        Check.Equal(OffsetDirection.Before, ((OffsetDeadline)All[7]).Direction);
        Check.True(All[2] is MomentDeadline && All[4] is DateTimeDeadline && All[5] is PartialDateDeadline);
        Check.True(All[0] is DateDeadline && All[8] is UponDeadline && All[9] is WhileDeadline);
        Check.True(All[11] is EarliestOfDeadline && All[12] is LatestOfDeadline);
    }
}
