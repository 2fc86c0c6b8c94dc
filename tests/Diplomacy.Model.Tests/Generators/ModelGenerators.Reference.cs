using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Generators;

public static partial class ModelGenerators
{
    public static Gen<Identifier> Identifiers =>
        from scheme in Gen.Elements("iso3166-1", "wikidata", "ucdp")
        from value in Texts
        select new Identifier(scheme, value);

    public static Gen<Actor> Actors =>
        from id in ActorIds
        from names in Some(Names)
        from identifiers in Some(Identifiers)
        from kind in AnyOf<OrganizationKind>()
        from actor in Gen.Elements<Actor>(
            new State(id, names),
            new Organization(id, kind, names),
            new ArmedGroup(id, names),
            new Office(id, names),
            new Person(id, names)
        )
        select actor with
        {
            Identifiers = identifiers,
        };

    public static Gen<Relation> Relations =>
        from one in ActorIds
        from other in ActorIds
        from valid in ValidTimes
        from relation in Gen.Elements<Relation>(
            new HoldsOffice(one, other),
            new SpeaksFor(one, other),
            new PartOf(one, other)
        )
        select relation with
        {
            Valid = valid,
        };

    public static Gen<Place> Places =>
        from id in PlaceIds
        from names in Some(Names)
        from identifiers in Some(Identifiers)
        from one in Some(PlaceIds)
        from other in Some(PlaceIds)
        from readings in Some(Readings)
        from place in Gen.Elements<Place>(
            new Area(id, names) { Within = one, Overlaps = other },
            new PlaceSet(id, names) { Members = one },
            new Toponym(id, names) { Readings = readings }
        )
        select place with
        {
            Identifiers = identifiers,
        };

    public static Gen<Activity> Activities =>
        from code in Gen.Elements("hostilities", "hostilities/strikes/drone", "tariffs", "a-1/b")
        from targets in Some(Gen.Elements<TargetClass>("infrastructure/energy", "cities", "ports"))
        select new Activity(new ActivityCode(code)) { Targets = targets };

    public static Gen<Conduct> Conducts =>
        from actor in ActorIds
        from activity in Activities
        from place in PlaceIds
        select new Conduct(actor, activity, place);

    public static Gen<Window> Windows =>
        from start in MaybeText(Deadlines)
        from end in MaybeText(Deadlines)
        from length in MaybeText(Lengths)
        select new Window(start, end, length);

    public static Gen<Condition> Conditions =>
        from state in StateIds
        from silence in AnyOf<SilenceRule>()
        from failure in AnyOf<FailureEffect>()
        from wording in MaybeText(LocalizedTexts)
        select Condition.While(state, silence, failure) with
        {
            Wording = wording,
        };

    public static Gen<Terms> SomeTerms =>
        from undertaking in Maybe(UndertakingIds)
        from window in MaybeText(Windows)
        from activities in Maybe(Some(Activities))
        from area in Maybe(PlaceIds)
        from conditions in Maybe(Some(Conditions))
        from purposes in Maybe(Some(LocalizedTexts))
        select new Terms
        {
            Undertaking = undertaking,
            Window = window,
            Activities = activities,
            Area = area,
            Conditions = conditions,
            Purposes = purposes,
        };

    public static Gen<Undertaking> Undertakings =>
        from id in UndertakingIds
        from form in AnyOf<Form>()
        from bound in Some(ActorIds)
        from beneficiaries in Some(ActorIds)
        select new Undertaking(id, form, bound) { Beneficiaries = beneficiaries };

    public static Gen<Pause> Pauses =>
        from id in PauseIds
        from undertakings in Some(Undertakings)
        from names in Some(Names)
        from label in MaybeText(Texts)
        select new Pause(id, undertakings) { Names = names, Label = label };

    private static Gen<PlaceReading> Readings =>
        from option in Texts
        from place in PlaceIds
        select new PlaceReading(option, place);
}
