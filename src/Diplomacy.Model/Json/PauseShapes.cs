namespace Diplomacy.Model.Json;

/// <summary>Pauses, their undertakings, and terms with their deadlines and conditions.</summary>
internal static class PauseShapes
{
    private static Shape<Window> Window { get; } =
        new(m =>
        {
            var start = m.Optional("start", w => w.Start, DeadlineShapes.Deadline);
            var end = m.Optional("end", w => w.End, DeadlineShapes.Deadline);
            var length = m.Optional("length", w => w.Length, TimeCodecs.Length);
            return d => new Window(d.Get(start), d.Get(end), d.Get(length));
        });

    private static Shape<Condition> Condition { get; } =
        new(m =>
        {
            var state = m.Required("state", c => ((Holds)c.Fact).State, Ids.State);
            var silence = m.Required("silence", c => ((Holds)c.Fact).Silence, Codecs.Word<SilenceRule>());
            var failure = m.Default(
                "onFailure",
                c => c.OnFailure,
                Codecs.Word<FailureEffect>(),
                FailureEffect.Unspecified
            );
            var wording = m.Optional("wording", c => c.Wording, PartyShapes.Text);
            return d => new Condition(ConditionRole.Continuing, new Holds(d.Get(state), d.Get(silence)))
            {
                OnFailure = d.Get(failure),
                Wording = d.Get(wording),
            };
        });

    public static Shape<Terms> Terms { get; } =
        new(m =>
        {
            var undertaking = m.Optional("undertaking", t => t.Undertaking, Ids.Undertaking);
            var window = m.Optional("window", t => t.Window, Window);
            // Null says nothing of a term; an empty list says that there is none.
            var activities = m.Optional("activities", t => t.Activities, Codecs.List(ScopeShapes.Activity));
            var area = m.Optional("area", t => t.Area, Ids.Place);
            var conditions = m.Optional("conditions", t => t.Conditions, Codecs.List(Condition));
            var purposes = m.Optional("purposes", t => t.Purposes, Codecs.List(PartyShapes.Text));
            return d => new Terms
            {
                Undertaking = d.Get(undertaking),
                Window = d.Get(window),
                Activities = d.Get(activities),
                Area = d.Get(area),
                Conditions = d.Get(conditions),
                Purposes = d.Get(purposes),
            };
        });

    private static Shape<Undertaking> Undertaking { get; } =
        new(m =>
        {
            var id = m.Required("id", u => u.Id, Ids.Undertaking);
            var form = m.Required("form", u => u.Form, Codecs.Word<Form>());
            var bound = m.List("bound", u => u.Bound, Ids.Actor);
            var beneficiaries = m.List("beneficiaries", u => u.Beneficiaries, Ids.Actor);
            return d => new Undertaking(d.Get(id), d.Get(form), d.Get(bound)) { Beneficiaries = d.Get(beneficiaries) };
        });

    public static Shape<Pause> Pause { get; } =
        new(m =>
        {
            var id = m.Required("id", p => p.Id, Ids.Pause);
            var names = m.List("names", p => p.Names, PartyShapes.Name);
            var label = m.Optional("label", p => p.Label, Ids.Text);
            var undertakings = m.List("undertakings", p => p.Undertakings, Undertaking);
            return d => new Pause(d.Get(id), d.Get(undertakings)) { Names = d.Get(names), Label = d.Get(label) };
        });
}
