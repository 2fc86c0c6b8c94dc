namespace Diplomacy.Model.Json;

/// <summary>Pauses, their undertakings, and terms with their deadlines and conditions.</summary>
internal static class PauseShapes
{
    public static Shape<Window> Window { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var start = m.Optional("start", w => w.Start, DeadlineShapes.Deadline);
            var end = m.Optional("end", w => w.End, DeadlineShapes.Deadline);
            var length = m.Optional("length", w => w.Length, TimeCodecs.Length);
            return d => new Window(d.Get(start), d.Get(end), d.Get(length));
        });

    public static Shape<Condition> Condition { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var role = m.Required("role", c => c.Role, Codecs.Word<ConditionRole>());
            var fact = m.Required("fact", c => c.Fact, FactShapes.Fact);
            var failure = m.Default(
                "onFailure",
                c => c.OnFailure,
                Codecs.Word<FailureEffect>(),
                FailureEffect.Unspecified
            );
            var longStop = m.Optional("longStop", c => c.LongStop, DeadlineShapes.Deadline);
            var matures = m.Optional("matures", c => c.Matures, Ids.Obligation);
            var wording = m.Optional("wording", c => c.Wording, PartyShapes.Text);
            return d => new Condition(d.Get(role), d.Get(fact))
            {
                OnFailure = d.Get(failure),
                LongStop = d.Get(longStop),
                Matures = d.Get(matures),
                Wording = d.Get(wording),
            };
        });

    public static Shape<Terms> Terms { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var undertaking = m.Optional("undertaking", t => t.Undertaking, Ids.Undertaking);
            var window = m.Optional("window", t => t.Window, Window);
            // Null says nothing of a term; an empty list says that there is none.
            var activities = m.Optional("activities", t => t.Activities, Codecs.List(ScopeShapes.Activity));
            var area = m.Optional("area", t => t.Area, Ids.Place);
            var exceptions = m.Optional("exceptions", t => t.Exceptions, Codecs.List(RuleShapes.Exception));
            var schedule = m.Optional("schedule", t => t.Schedule, RuleShapes.Schedule);
            var limit = m.Optional("limit", t => t.Limit, RuleShapes.Limit);
            var conditions = m.Optional("conditions", t => t.Conditions, Codecs.List(Condition));
            var extension = m.Optional("extension", t => t.Extension, RuleShapes.Extension);
            var exit = m.Optional("exit", t => t.Exit, RuleShapes.Exit);
            var purposes = m.Optional("purposes", t => t.Purposes, Codecs.List(PartyShapes.Text));
            return d => new Terms
            {
                Undertaking = d.Get(undertaking),
                Window = d.Get(window),
                Activities = d.Get(activities),
                Area = d.Get(area),
                Exceptions = d.Get(exceptions),
                Schedule = d.Get(schedule),
                Limit = d.Get(limit),
                Conditions = d.Get(conditions),
                Extension = d.Get(extension),
                Exit = d.Get(exit),
                Purposes = d.Get(purposes),
            };
        });

    public static Shape<Undertaking> Undertaking { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var id = m.Required("id", u => u.Id, Ids.Undertaking);
            var form = m.Required("form", u => u.Form, Codecs.Word<Form>());
            var bound = m.List("bound", u => u.Bound, Ids.Actor);
            var beneficiaries = m.List("beneficiaries", u => u.Beneficiaries, Ids.Actor);
            var required = m.List("requiredParties", u => u.RequiredParties, Ids.Actor);
            var quorum = m.Optional("quorum", u => u.Quorum, Codecs.Count);
            var severable = m.Default("severable", u => u.IsSeverable, Codecs.Boolean, false);
            return d => new Undertaking(d.Get(id), d.Get(form), d.Get(bound))
            {
                Beneficiaries = d.Get(beneficiaries),
                RequiredParties = d.Get(required),
                Quorum = d.Get(quorum),
                IsSeverable = d.Get(severable),
            };
        });

    public static Shape<RoleHolder> Role { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var role = m.Required("role", r => r.Role, Codecs.Word<PauseRole>());
            var actor = m.Required("actor", r => r.Actor, Ids.Actor);
            return d => new RoleHolder(d.Get(role), d.Get(actor));
        });

    public static Shape<Obligation> Obligation { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var id = m.Required("id", o => o.Id, Ids.Obligation);
            var debtor = m.Required("debtor", o => o.Debtor, Ids.Actor);
            var creditor = m.Optional("creditor", o => o.Creditor, Ids.Actor);
            var description = m.Optional("description", o => o.Description, PartyShapes.Text);
            var unit = m.Optional("unit", o => o.Unit, Ids.Text);
            var quantity = m.Default("quantity", o => o.Quantity, Codecs.Whole(1), 1);
            var due = m.Optional("due", o => o.Due, DeadlineShapes.Deadline);
            return d => new Obligation(d.Get(id), d.Get(debtor))
            {
                Creditor = d.Get(creditor),
                Description = d.Get(description),
                Unit = d.Get(unit),
                Quantity = d.Get(quantity),
                Due = d.Get(due),
            };
        });

    public static Shape<PauseRelation> Relation { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var kind = m.Required("kind", r => r.Kind, Codecs.Word<PauseRelationKind>());
            var other = m.Required("other", r => r.Other, Ids.Pause);
            var spreads = m.Default("breachSpreads", r => r.BreachSpreads, Codecs.Boolean, false);
            return d => new PauseRelation(d.Get(kind), d.Get(other)) { BreachSpreads = d.Get(spreads) };
        });

    public static Shape<Pause> Pause { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var id = m.Required("id", p => p.Id, Ids.Pause);
            var names = m.List("names", p => p.Names, PartyShapes.Name);
            var label = m.Optional("label", p => p.Label, Ids.Text);
            var undertakings = m.List("undertakings", p => p.Undertakings, Undertaking);
            var roles = m.List("roles", p => p.Roles, Role);
            var obligations = m.List("obligations", p => p.Obligations, Obligation);
            var relations = m.List("relations", p => p.Relations, Relation);
            return d => new Pause(d.Get(id), d.Get(undertakings))
            {
                Names = d.Get(names),
                Label = d.Get(label),
                Roles = d.Get(roles),
                Obligations = d.Get(obligations),
                Relations = d.Get(relations),
            };
        });
}
