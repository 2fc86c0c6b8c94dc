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
        from against in Maybe(ActorIds)
        from defence in AnyOf<Truth>()
        from quantity in Maybe(Gen.OneOf(Numbers, Numbers.Select(n => -n)))
        select new Conduct(actor, activity, place)
        {
            Against = against,
            InSelfDefence = defence,
            Quantity = quantity,
        };

    public static Gen<Undertaking> Undertakings =>
        from id in UndertakingIds
        from form in AnyOf<Form>()
        from bound in Some(ActorIds)
        from beneficiaries in Some(ActorIds)
        from required in Some(ActorIds)
        from quorum in Maybe(Gen.Choose(1, 9))
        from severable in Booleans
        select new Undertaking(id, form, bound)
        {
            Beneficiaries = beneficiaries,
            RequiredParties = required,
            Quorum = quorum,
            IsSeverable = severable,
        };

    public static Gen<Obligation> Obligations =>
        from id in ObligationIds
        from debtor in ActorIds
        from creditor in Maybe(ActorIds)
        from description in OrNull(LocalizedTexts)
        from unit in OrNull(Texts)
        from quantity in Numbers
        from due in OrNull(Deadlines)
        select new Obligation(id, debtor)
        {
            Creditor = creditor,
            Description = description,
            Unit = unit,
            Quantity = quantity,
            Due = due,
        };

    public static Gen<RoleHolder> RoleHolders =>
        from role in AnyOf<PauseRole>()
        from actor in ActorIds
        select new RoleHolder(role, actor);

    public static Gen<PauseRelation> PauseRelations =>
        from kind in AnyOf<PauseRelationKind>()
        from other in PauseIds
        from spreads in Booleans
        select new PauseRelation(kind, other) { BreachSpreads = spreads };

    public static Gen<ActorList> Lists =>
        from id in ListIds
        from names in Some(Names)
        from entries in Some(Entries)
        select new ActorList(id, entries) { Names = names };

    public static Gen<Pause> Pauses =>
        from id in PauseIds
        from undertakings in Some(Undertakings)
        from names in Some(Names)
        from label in OrNull(Texts)
        from roles in Some(RoleHolders)
        from obligations in Some(Obligations)
        from relations in Some(PauseRelations)
        select new Pause(id, undertakings)
        {
            Names = names,
            Label = label,
            Roles = roles,
            Obligations = obligations,
            Relations = relations,
        };

    private static Gen<ListEntry> Entries =>
        from actor in ActorIds
        from valid in ValidTimes
        select new ListEntry(actor) { Valid = valid };

    private static Gen<PlaceReading> Readings =>
        from option in Texts
        from place in PlaceIds
        select new PlaceReading(option, place);
}
