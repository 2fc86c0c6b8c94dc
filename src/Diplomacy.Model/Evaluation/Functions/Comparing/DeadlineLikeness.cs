namespace Diplomacy.Model;

/// <summary>How alike two limits are: as they are said and, where nothing but a calendar is needed, by the instants that they come to.</summary>
internal static class DeadlineLikeness
{
    public static Likeness Of(Deadline first, Deadline second)
    {
        var said = AsSaid(first, second);
        return said == Likeness.Same || !NeedsCalendarOnly(first) || !NeedsCalendarOnly(second) ? said
            : OfMoments(Moments(first), Moments(second)) is var instants && instants < said ? instants
            : said;
    }

    private static Likeness AsSaid(Deadline first, Deadline second) =>
        (first, second) switch
        {
            (MomentDeadline a, MomentDeadline b) => a.Moment == b.Moment ? Likeness.Same
            : a.Moment.IsSimultaneousWith(b.Moment) == Truth.False ? Likeness.Different
            : Likeness.MayBeSame,
            (DateDeadline a, DateDeadline b) => Likenesses.Worst(
                Likenesses.Of(a.Date == b.Date),
                Likenesses.OfWords(a.Boundary, b.Boundary, Boundary.Unspecified),
                Likenesses.OfZones(a.Zones, b.Zones)
            ),
            (DateTimeDeadline a, DateTimeDeadline b) => Likenesses.Worst(
                Likenesses.Of(a.Time == b.Time),
                Likenesses.OfWords(a.Fold, b.Fold, Fold.Unspecified),
                Likenesses.OfZones(a.Zones, b.Zones)
            ),
            (PartialDateDeadline a, PartialDateDeadline b) => Likenesses.Worst(
                Likenesses.Of(a.Date == b.Date),
                Likenesses.OfWords(a.Boundary, b.Boundary, Boundary.Unspecified),
                Likenesses.OfZones(a.Zones, b.Zones)
            ),
            (OffsetDeadline a, OffsetDeadline b) => Likenesses.Worst(
                Likenesses.Of(a.Direction == b.Direction && a.Anchor == b.Anchor),
                Likenesses.OfLengths(a.Length, b.Length),
                Likenesses.OfWords(a.Counting, b.Counting, CountingRule.Unspecified),
                Likenesses.OfWords(a.MonthEnd, b.MonthEnd, MonthEndRule.Unspecified),
                Likenesses.OfWords(a.Fold, b.Fold, Fold.Unspecified),
                Likenesses.OfZones(a.Zones, b.Zones)
            ),
            (EarliestOfDeadline a, EarliestOfDeadline b) => OfLists(a.Deadlines, b.Deadlines),
            (LatestOfDeadline a, LatestOfDeadline b) => OfLists(a.Deadlines, b.Deadlines),
            (PerDeliveryDeadline a, PerDeliveryDeadline b) => Likenesses.Worst(
                Of(a.Base, b.Base),
                Likenesses.Of(a.UnitsPerStep == b.UnitsPerStep),
                Likenesses.Of(string.Equals(a.Unit, b.Unit, StringComparison.Ordinal)),
                Likenesses.OfLengths(a.Extra, b.Extra),
                Likenesses.OfEither(a.Cap, b.Cap, Likenesses.OfLengths),
                Likenesses.OfZones(a.Zones, b.Zones)
            ),
            (UponDeadline a, UponDeadline b) => Likenesses.Of(a.Occurrence == b.Occurrence),
            (WhileDeadline a, WhileDeadline b) => Likenesses.Of(a.State == b.State),
            _ => Likeness.Different,
        };

    private static Likeness OfLists(EquatableArray<Deadline> first, EquatableArray<Deadline> second) =>
        first.Count == second.Count ? Likenesses.Worst([.. first.Zip(second, Of)]) : Likeness.Different;

    /// <summary>
    /// Whatever the readings of one, and whatever those of the other: null when these are too many to try, empty when none can be told.
    /// </summary>
    public static Likeness OfMoments(IReadOnlyList<Moment>? ones, IReadOnlyList<Moment>? others)
    {
        if (ones is null || others is null)
        {
            return Likeness.MayBeSame;
        }

        var truths = ones.SelectMany(one => others.Select(one.IsSimultaneousWith)).Distinct().ToList();
        return truths is [Truth.True] ? Likeness.Same
            : truths is [] or [Truth.False] ? Likeness.Different
            : Likeness.MayBeSame;
    }

    /// <summary>The moments of a limit on the calendar under every combination of answers; null when these are too many.</summary>
    public static List<Moment>? Moments(Deadline deadline) =>
        TrialReadings
            .Of(DeadlineBases.None, Reading.None, (moments, _) => moments.Of(deadline, "deadline"))
            ?.Moments.ToList();

    /// <summary>Whether nothing but a calendar is needed to tell when a limit is.</summary>
    public static bool NeedsCalendarOnly(Deadline deadline) =>
        deadline switch
        {
            MomentDeadline moment => !moment.Moment.IsUnknown,
            DateDeadline or DateTimeDeadline or PartialDateDeadline => true,
            EarliestOfDeadline first => first.Deadlines.All(NeedsCalendarOnly),
            LatestOfDeadline last => last.Deadlines.All(NeedsCalendarOnly),
            _ => false,
        };
}
