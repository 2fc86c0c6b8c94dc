namespace Diplomacy.Model;

/// <summary>How alike one part of two terms is, both of which say it.</summary>
internal sealed class TermLikeness(Gazetteer gazetteer)
{
    public Likeness Of(TermPart part, Terms first, Terms second) =>
        part switch
        {
            TermPart.Start => ImpliedLimit.OfLimits(first.Window!, second.Window!, areEnds: false),
            TermPart.End => ImpliedLimit.OfLimits(first.Window!, second.Window!, areEnds: true),
            TermPart.Length => ImpliedLimit.OfLengths(first.Window!, second.Window!),
            TermPart.Activities => Likenesses.Of(Likenesses.AreSame(first.Activities!.Value, second.Activities!.Value)),
            TermPart.Area => OfPlaces(first.Area!.Value, second.Area!.Value),
            TermPart.Exceptions => Likenesses.Of(Likenesses.AreSame(first.Exceptions!.Value, second.Exceptions!.Value)),
            TermPart.Schedule => OfSchedules(first.Schedule!, second.Schedule!),
            TermPart.Limit => Likenesses.Of(first.Limit == second.Limit),
            TermPart.Conditions => OfLists(first.Conditions!.Value, second.Conditions!.Value, OfConditions),
            TermPart.Extension => OfExtensions(first.Extension!, second.Extension!),
            TermPart.Exit => OfExits(first.Exit!, second.Exit!),
            TermPart.Purposes => Likenesses.Of(first.Purposes == second.Purposes),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of terms."),
        };

    // A name with several readings may stand for what one of them names.
    private Likeness OfPlaces(PlaceId first, PlaceId second) =>
        first == second ? Likeness.Same
        : Meanings(first).Intersect(Meanings(second)).Any() ? Likeness.MayBeSame
        : Likeness.Different;

    private IEnumerable<PlaceId> Meanings(PlaceId place) =>
        gazetteer.Find(place) is Toponym toponym ? toponym.Readings.Select(reading => reading.Place) : [place];

    private static Likeness OfSchedules(DailySchedule first, DailySchedule second) =>
        Likenesses.Worst(
            Likenesses.Of(first.From == second.From && first.Until == second.Until),
            Likenesses.OfZones(first.Zones, second.Zones)
        );

    private static Likeness OfExtensions(ExtensionRule first, ExtensionRule second) =>
        Likenesses.Worst(
            Likenesses.Of(
                first.Mode == second.Mode
                    && first.StopsOnModification == second.StopsOnModification
                    && Likenesses.AreSame(first.Holders, second.Holders)
                    && Likenesses.AreSame(first.Undertakings, second.Undertakings)
            ),
            Likenesses.OfEither(first.Period, second.Period, Likenesses.OfLengths),
            Likenesses.OfEither(first.NoticeBefore, second.NoticeBefore, Likenesses.OfLengths),
            Likenesses.OfEither(first.Cap, second.Cap, Likenesses.OfLengths)
        );

    private static Likeness OfExits(ExitRule first, ExitRule second) =>
        Likenesses.Worst(
            Likenesses.Of(
                first.OnBreach == second.OnBreach
                    && first.ByDeclaration == second.ByDeclaration
                    && Likenesses.AreSame(first.Holders, second.Holders)
                    && Likenesses.AreSame(first.Undertakings, second.Undertakings)
            ),
            Likenesses.OfEither(first.NoticePeriod, second.NoticePeriod, Likenesses.OfLengths)
        );

    private static Likeness OfConditions(Condition first, Condition second) =>
        Likenesses.Worst(
            Likenesses.Of(first.Role == second.Role && first.Matures == second.Matures),
            first.Role == ConditionRole.Continuing
                ? Likenesses.OfWords(first.OnFailure, second.OnFailure, FailureEffect.Unspecified)
                : Likeness.Same,
            Likenesses.OfEither(first.LongStop, second.LongStop, DeadlineLikeness.Of),
            OfFacts(first.Fact, second.Fact)
        );

    private static Likeness OfFacts(Fact first, Fact second) =>
        (first, second) switch
        {
            (Occurred a, Occurred b) => Likenesses.Worst(
                Likenesses.Of(a.Event == b.Event),
                OfSilence(a.Silence, b.Silence),
                Likenesses.OfEither(a.Before, b.Before, DeadlineLikeness.Of)
            ),
            (Holds a, Holds b) => Likenesses.Worst(Likenesses.Of(a.State == b.State), OfSilence(a.Silence, b.Silence)),
            (Fulfilled a, Fulfilled b) => Likenesses.Worst(
                Likenesses.Of(a.Obligation == b.Obligation && a.Quantity == b.Quantity),
                OfSilence(a.Silence, b.Silence)
            ),
            (ObservedFor a, ObservedFor b) => Likenesses.OfLengths(a.Length, b.Length),
            (AtLeast a, AtLeast b) when a.Count != b.Count => Likeness.Different,
            (AllOf or AnyOf or AtLeast or Not, _) when first.GetType() == second.GetType() => OfLists(
                first.Parts,
                second.Parts,
                OfFacts
            ),
            _ => Likenesses.Of(first == second),
        };

    private static Likeness OfSilence(SilenceRule first, SilenceRule second) =>
        Likenesses.OfWords(first, second, SilenceRule.Unknown);

    private static Likeness OfLists<T>(EquatableArray<T> first, EquatableArray<T> second, Func<T, T, Likeness> likeness)
        where T : notnull =>
        first.Count == second.Count ? Likenesses.Worst([.. first.Zip(second, likeness)]) : Likeness.Different;
}
