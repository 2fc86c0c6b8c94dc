using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

public static partial class ModelGenerators
{
    public static Gen<Window> Windows =>
        from start in OrNull(Deadlines)
        from end in OrNull(Deadlines)
        from length in OrNull(Lengths)
        select new Window(start, end, length);

    public static Gen<ListId> ListIds => Words.Select(w => new ListId(w));

    public static Gen<Terms> SomeTerms => TermsOf(FactNesting);

    /// <summary>Every kind of exception.</summary>
    public static Gen<CarveOut> CarveOuts =>
        from list in ListIds
        from asOf in Maybe(Instants)
        from affiliates in Booleans
        from activity in Activities
        from area in Maybe(PlaceIds)
        from actor in Maybe(ActorIds)
        from wording in OrNull(LocalizedTexts)
        from exception in Gen.Elements<CarveOut>(
            new SelfDefence(),
            new ListedGroups(list) { AsOf = asOf, IncludesAffiliates = affiliates },
            new PermittedConduct(activity) { Area = area, Actor = actor }
        )
        select exception with
        {
            Wording = wording,
        };

    public static Gen<DailySchedule> Schedules =>
        from start in Clocks
        from end in Clocks
        from zones in Gen.Elements<EquatableArray<string>>(["Asia/Gaza"], ["Europe/Moscow", "Europe/Kyiv"])
        select new DailySchedule(start, end, zones);

    public static Gen<ExtensionRule> ExtensionRules =>
        from mode in AnyOf<ExtensionMode>()
        from period in OrNull(Lengths)
        from notice in OrNull(Lengths)
        from stops in Booleans
        from cap in OrNull(Lengths)
        from holders in Some(ActorIds)
        from undertakings in Some(UndertakingIds)
        select new ExtensionRule(mode)
        {
            Period = period,
            NoticeBefore = notice,
            StopsOnModification = stops,
            Cap = cap,
            Holders = holders,
            Undertakings = undertakings,
        };

    public static Gen<ExitRule> ExitRules =>
        from notice in OrNull(Lengths)
        from onBreach in Booleans
        from byDeclaration in Booleans
        from holders in Some(ActorIds)
        from undertakings in Some(UndertakingIds)
        select new ExitRule
        {
            NoticePeriod = notice,
            OnBreach = onBreach,
            ByDeclaration = byDeclaration,
            Holders = holders,
            Undertakings = undertakings,
        };

    private static Gen<LocalTime> Clocks =>
        from minute in Gen.Choose(0, 1_439)
        from second in Gen.Elements(0, 0, 59)
        from microsecond in Gen.Elements(0, 0, 1, 250_000)
        select LocalTime.FromMinutesSinceMidnight(minute).PlusSeconds(second).PlusNanoseconds(microsecond * 1_000L);

    private static Gen<NumericLimit> Limits =>
        from most in Numbers
        from less in Gen.Choose(0, 1)
        from unit in Texts
        select new NumericLimit(most - less, unit);

    private static Gen<Condition> ConditionsOf(int depth) =>
        from role in AnyOf<ConditionRole>()
        from fact in FactOf(depth)
        from failure in AnyOf<FailureEffect>()
        from longStop in OrNull(Deadlines)
        from matures in Maybe(ObligationIds)
        from wording in OrNull(LocalizedTexts)
        select new Condition(role, fact)
        {
            OnFailure = failure,
            LongStop = longStop,
            Matures = matures,
            Wording = wording,
        };

    // Below the last depth there are no conditions, so that terms within facts within terms come to an end.
    private static Gen<Terms> TermsOf(int depth) =>
        from undertaking in Maybe(UndertakingIds)
        from window in OrNull(Windows)
        from activities in Maybe(Some(Activities))
        from area in Maybe(PlaceIds)
        from exceptions in Maybe(Some(CarveOuts))
        from schedule in OrNull(Schedules)
        from limit in OrNull(Limits)
        from conditions in depth < 0 ? Gen.Constant<EquatableArray<Condition>?>(null) : Maybe(Some(ConditionsOf(depth)))
        from extension in OrNull(ExtensionRules)
        from exit in OrNull(ExitRules)
        from purposes in Maybe(Some(LocalizedTexts))
        select new Terms
        {
            Undertaking = undertaking,
            Window = window,
            Activities = activities,
            Area = area,
            Exceptions = exceptions,
            Schedule = schedule,
            Limit = limit,
            Conditions = conditions,
            Extension = extension,
            Exit = exit,
            Purposes = purposes,
        };
}
