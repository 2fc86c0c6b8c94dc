using NodaTime;

namespace Diplomacy.Model.Json;

/// <summary>Verdicts, and what they are made of. A verdict that is read says what was written; it is not computed again.</summary>
internal static class VerdictShapes
{
    public static Shape<Account> Account { get; } =
        new(m =>
        {
            var voices = m.Required("voices", a => a.Voices, Codecs.List(Ids.Actor));
            // Null is every organization recorded as media; an empty list is nobody.
            var carriers = m.Optional("carriers", a => a.Carriers, Codecs.List(Ids.Actor));
            return d => new Account(d.Get(voices)) { Carriers = d.Get(carriers) };
        });

    public static Shape<Question> Question { get; } =
        new(m =>
        {
            var kind = m.Required("kind", q => q.Kind, Codecs.Word<QuestionKind>());
            var key = m.Required("key", q => q.Key, Ids.AnyText);
            var options = m.Required("options", q => q.Options, Codecs.List(Ids.Text));
            return d => new Question(d.Get(kind), d.Get(key), d.Get(options));
        });

    public static Shape<Cause> Cause { get; } =
        new(m =>
        {
            var kind = m.Required("kind", c => c.Kind, Codecs.Word<CauseKind>());
            var statements = m.List("statements", c => c.Statements, Ids.Statement);
            var question = m.Optional("question", c => c.Question, Question);
            return d => new Cause(d.Get(kind), d.Get(statements), d.Get(question));
        });

    public static Shape<Assessment> Assessment { get; } =
        new(m =>
        {
            var inForce = m.Required("inForce", a => a.InForce, Codecs.Word<Truth>());
            var phases = m.List("phases", a => a.Phases, Codecs.Word<Phase>());
            var causes = m.List("causes", a => a.Causes, Cause);
            return d => new Assessment(d.Get(inForce), d.Get(phases), d.Get(causes));
        });

    public static Shape<Presumption> Presumption { get; } =
        new(m =>
        {
            var kind = m.Required("kind", p => p.Kind, Codecs.Word<PresumptionKind>());
            var subject = m.Required("subject", p => p.Subject, Ids.AnyText);
            var statements = m.List("statements", p => p.Statements, Ids.Statement);
            return d => new Presumption(d.Get(kind), d.Get(subject), d.Get(statements));
        });

    public static Shape<OpenQuestion> OpenQuestion { get; } =
        new(m =>
        {
            var question = m.Required("question", o => o.Question, Question);
            var answers = m.Required("answers", o => o.Answers, Codecs.List(Codecs.Word<Truth>()));
            var statements = m.List("statements", o => o.Statements, Ids.Statement);
            return d => new OpenQuestion(d.Get(question), d.Get(answers), d.Get(statements));
        });

    public static Shape<UndertakingVerdict> Undertaking { get; } =
        new(m =>
        {
            var undertaking = m.Required("undertaking", u => u.Undertaking, Ids.Undertaking);
            var assessment = m.Required("assessment", u => u.Assessment, Assessment);
            return d => new UndertakingVerdict(d.Get(undertaking), d.Get(assessment));
        });

    private static Shape<Interval> Interval { get; } =
        new(m =>
        {
            var start = m.Optional("start", i => i.HasStart ? i.Start : (Instant?)null, TimeCodecs.AnyInstant);
            var end = m.Optional("end", i => i.HasEnd ? i.End : (Instant?)null, TimeCodecs.AnyInstant);
            return d => new Interval(d.Get(start), d.Get(end));
        });

    public static Shape<ExplanationNode> Explanation { get; } =
        new(m =>
        {
            var kind = m.Required("kind", n => n.Kind, Codecs.Word<ExplanationKind>());
            var subjects = m.List("subjects", n => n.Subjects, Ids.Text);
            var names = m.List("names", n => n.Names, Ids.AnyText);
            var text = m.Required("text", n => n.Text, Ids.AnyText);
            var truth = m.Optional("truth", n => n.Truth, Codecs.Word<Truth>());
            var interval = m.Optional("interval", n => n.Interval, Interval);
            var cause = m.Optional("cause", n => n.Cause, Codecs.Word<CauseKind>());
            var statement = m.Optional("statement", n => n.Statement, Ids.Statement);
            var sources = m.List("sources", n => n.Sources, DossierShapes.Source);
            var children = m.List("children", n => n.Children, Codecs.Later(() => Step!));
            return d => new ExplanationNode(d.Get(kind), d.Get(text), d.Get(truth), d.Get(children))
            {
                Subjects = d.Get(subjects),
                Names = d.Get(names),
                Interval = d.Get(interval),
                Cause = d.Get(cause),
                Statement = d.Get(statement),
                Sources = d.Get(sources),
            };
        });

    private static Codec<ExplanationNode> Step { get; } =
        new NestedCodec<ExplanationNode>(Explanation, Nesting.Explanations);

    public static Shape<Stamp> Stamp { get; } =
        new(m =>
        {
            var dossier = m.Required("dossier", s => s.DossierHash, Ids.Text);
            var known = m.Required("knownAt", s => s.KnownAt, TimeCodecs.AnyInstant);
            var recorded = m.Optional("recordedBy", s => s.RecordedBy, TimeCodecs.AnyInstant);
            var zones = m.Required("timeZoneVersion", s => s.TimeZoneVersion, Ids.Text);
            var library = m.Required("libraryVersion", s => s.LibraryVersion, Ids.Text);
            var actor = m.Optional("knownTo", s => s.KnownTo, Ids.Actor);
            var withheld = m.Optional("withheld", s => s.Withheld, DossierShapes.Withheld);
            return d => new Stamp(d.Get(known), d.Get(recorded), d.Get(zones), d.Get(library))
            {
                Content = new StampContent(d.Get(dossier)),
                KnownTo = d.Get(actor),
                Withheld = d.Get(withheld),
            };
        });

    public static Codec<Verdict> Verdict { get; } =
        new DocumentCodec<Verdict>(
            new Shape<Verdict>(m =>
            {
                _ = m.Required("format", _ => DiplomacyJson.Format, Ids.Format);
                var pause = m.Required("pause", v => v.Pause, Ids.Pause);
                var at = m.Required("at", v => v.At, TimeCodecs.AnyInstant);
                var account = m.Optional("account", v => v.Account, Account);
                var conduct = m.Optional("conduct", v => v.Conduct, ScopeShapes.Conduct);
                var assessment = m.Required("assessment", v => v.Assessment, Assessment);
                var inFull = m.Required("inFull", v => v.InFullAssessment, Assessment);
                var undertakings = m.List("undertakings", v => v.Undertakings, Undertaking);
                var interval = m.Required("interval", v => v.Interval, Interval);
                var next = m.Optional("nextChange", v => v.NextChange, TimeCodecs.Moment);
                var exit = m.Optional("earliestExit", v => v.EarliestExit, TimeCodecs.AnyInstant);
                var presumptions = m.List("presumptions", v => v.Presumptions, Presumption);
                var questions = m.List("openQuestions", v => v.OpenQuestions, OpenQuestion);
                var deciding = m.Required("decidingFacts", v => v.DecidingFacts, DecidingShapes.Facts);
                var accounts = m.List("accounts", v => v.Accounts, Codecs.Later(() => Verdict!));
                var explanation = m.Required("explanation", v => v.Explanation, Explanation);
                var stamp = m.Required("stamp", v => v.Stamp, Stamp);
                return d => new Verdict(
                    d.Get(assessment),
                    new VerdictDetails(
                        d.Get(inFull),
                        d.Get(undertakings),
                        d.Get(explanation),
                        d.Get(deciding),
                        d.Get(exit)
                    )
                )
                {
                    Pause = d.Get(pause),
                    At = d.Get(at),
                    Account = d.Get(account),
                    Conduct = d.Get(conduct),
                    Interval = d.Get(interval),
                    NextChange = d.Get(next),
                    Presumptions = d.Get(presumptions),
                    OpenQuestions = d.Get(questions),
                    Accounts = d.Get(accounts),
                    Stamp = d.Get(stamp),
                };
            })
        );
}
