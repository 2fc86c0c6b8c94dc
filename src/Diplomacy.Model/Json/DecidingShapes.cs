namespace Diplomacy.Model.Json;

/// <summary>The facts that would decide a verdict.</summary>
internal static class DecidingShapes
{
    public static Shape<DecidingValue> Value { get; } =
        new(m =>
        {
            var option = m.Optional("option", v => v.Option, Ids.AnyText);
            var within = m.Optional("within", v => v.Within, TimeCodecs.Moment);
            var answer = m.Required("answer", v => v.Answer, Codecs.Word<Truth>());
            return d => new DecidingValue(d.Get(option), d.Get(within), d.Get(answer));
        });

    public static Shape<DecidingCasePart> Part { get; } =
        new(m =>
        {
            var fact = m.Required("fact", p => p.Fact, Codecs.Position);
            var option = m.Optional("option", p => p.Option, Ids.AnyText);
            var within = m.Optional("within", p => p.Within, TimeCodecs.Moment);
            return d => new DecidingCasePart(d.Get(fact), d.Get(option), d.Get(within));
        });

    public static Shape<DecidingCase> Case { get; } =
        new(m =>
        {
            var given = m.List("given", c => c.Given, Part);
            var answer = m.Required("answer", c => c.Answer, Codecs.Word<Truth>());
            return d => new DecidingCase(d.Get(given), d.Get(answer));
        });

    public static Shape<DecidingFact> Fact { get; } =
        new(m =>
        {
            var kind = m.Required("kind", f => f.Kind, Codecs.Word<DecidingFactKind>());
            var cause = m.Required("cause", f => f.Cause, Codecs.Word<CauseKind>());
            var subject = m.Required("subject", f => f.Subject, Ids.AnyText);
            var statements = m.List("statements", f => f.Statements, Ids.Statement);
            var values = m.List("values", f => f.Values, Value);
            var question = m.Optional("question", f => f.Question, VerdictShapes.Question);
            return d => new DecidingFact(d.Get(kind), d.Get(cause), d.Get(subject), d.Get(statements), d.Get(values))
            {
                Question = d.Get(question),
            };
        });

    public static Shape<DecidingFacts> Facts { get; } =
        new(m =>
        {
            var status = m.Required("status", f => f.Status, Codecs.Word<DecidingStatus>());
            var facts = m.List("facts", f => f.Facts, Fact);
            var cases = m.List("cases", f => f.Cases, Case);
            var all = m.Required("hasAllCases", f => f.HasAllCases, Codecs.Boolean);
            return d => new DecidingFacts(d.Get(status), d.Get(facts), d.Get(cases), d.Get(all));
        });
}
