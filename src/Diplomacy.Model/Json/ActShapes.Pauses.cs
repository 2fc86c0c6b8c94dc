namespace Diplomacy.Model.Json;

/// <summary>What is done to a pause once it is there, and what is said beside one.</summary>
internal static partial class ActShapes
{
    private static Shape<Refuse> Refusal() =>
        new(m =>
        {
            var pause = m.Required("pause", a => a.Pause, Ids.Pause);
            var of = m.Optional("of", a => a.Of, Ids.Statement);
            return d => new Refuse(d.Get(pause)) { Of = d.Get(of) };
        });

    private static Shape<Extend> Extension() =>
        new(m =>
        {
            var pause = m.Required("pause", a => a.Pause, Ids.Pause);
            var undertakings = m.List("undertakings", a => a.Undertakings, Ids.Undertaking);
            var from = m.Optional("from", a => a.From, DeadlineShapes.Deadline);
            var until = m.Optional("until", a => a.Until, DeadlineShapes.Deadline);
            var by = m.Optional("by", a => a.By, TimeCodecs.Length);
            return d => new Extend(d.Get(pause))
            {
                Undertakings = d.Get(undertakings),
                From = d.Get(from),
                Until = d.Get(until),
                By = d.Get(by),
            };
        });

    private static Shape<Release> Release() =>
        new(m =>
        {
            var pause = m.Required("pause", a => a.Pause, Ids.Pause);
            var undertakings = m.List("undertakings", a => a.Undertakings, Ids.Undertaking);
            var obligation = m.Optional("obligation", a => a.Obligation, Ids.Obligation);
            return d => new Release(d.Get(pause))
            {
                Undertakings = d.Get(undertakings),
                Obligation = d.Get(obligation),
            };
        });

    private static Shape<PromiseNotice> Promise() =>
        new(m =>
        {
            var pause = m.Required("pause", a => a.Pause, Ids.Pause);
            var before = m.Optional("before", a => a.Before, TimeCodecs.Length);
            return d => new PromiseNotice(d.Get(pause)) { Before = d.Get(before) };
        });

    private static Shape<Suspend> Suspension() =>
        new(m =>
        {
            var pause = m.Required("pause", a => a.Pause, Ids.Pause);
            var undertakings = m.List("undertakings", a => a.Undertakings, Ids.Undertaking);
            var from = m.Optional("from", a => a.From, DeadlineShapes.Deadline);
            var until = m.Optional("until", a => a.Until, DeadlineShapes.Deadline);
            return d => new Suspend(d.Get(pause))
            {
                Undertakings = d.Get(undertakings),
                From = d.Get(from),
                Until = d.Get(until),
            };
        });

    private static Shape<GiveNotice> Notice() =>
        new(m =>
        {
            var pause = m.Required("pause", a => a.Pause, Ids.Pause);
            var notice = m.Required("notice", a => a.Notice, Codecs.Word<NoticeKind>());
            var undertakings = m.List("undertakings", a => a.Undertakings, Ids.Undertaking);
            var from = m.Optional("from", a => a.From, DeadlineShapes.Deadline);
            return d => new GiveNotice(d.Get(pause), d.Get(notice))
            {
                Undertakings = d.Get(undertakings),
                From = d.Get(from),
            };
        });

    private static Shape<T> From<T>(
        Func<T, PauseId> pauseOf,
        Func<T, EquatableArray<UndertakingId>> undertakingsOf,
        Func<T, Deadline?> fromOf,
        Func<PauseId, EquatableArray<UndertakingId>, Deadline?, T> make
    )
        where T : Act =>
        new(m =>
        {
            var pause = m.Required("pause", pauseOf, Ids.Pause);
            var undertakings = m.List("undertakings", undertakingsOf, Ids.Undertaking);
            var from = m.Optional("from", fromOf, DeadlineShapes.Deadline);
            return d => make(d.Get(pause), d.Get(undertakings), d.Get(from));
        });

    private static Shape<Amend> Amendment() =>
        new(m =>
        {
            var pause = m.Required("pause", a => a.Pause, Ids.Pause);
            var terms = m.Required("terms", a => a.Terms, PauseShapes.Terms);
            return d => new Amend(d.Get(pause), d.Get(terms));
        });

    private static Shape<Designate> Designation() =>
        new(m =>
        {
            var role = m.Required("role", a => a.Role, Codecs.Word<PauseRole>());
            var actor = m.Required("actor", a => a.Actor, Ids.Actor);
            var pause = m.Optional("pause", a => a.Pause, Ids.Pause);
            return d => new Designate(d.Get(actor), d.Get(role)) { Pause = d.Get(pause) };
        });

    private static Shape<Clarify> Clarification() =>
        new(m =>
        {
            var pause = m.Required("pause", a => a.Pause, Ids.Pause);
            var question = m.Required("question", a => a.Question, Codecs.Word<QuestionKind>());
            var key = m.Optional("key", a => a.Key, Ids.Text);
            var option = m.Required("option", a => a.Option, Ids.Text);
            return d => new Clarify(d.Get(pause), d.Get(question), d.Get(option)) { Key = d.Get(key) };
        });

    private static Shape<T> Words<T>(
        Func<T, LocalizedText> textOf,
        Func<T, PauseId?> besideOf,
        Func<LocalizedText, PauseId?, T> make
    )
        where T : Act =>
        new(m =>
        {
            var text = m.Required("text", textOf, PartyShapes.Text);
            var beside = m.Optional("beside", besideOf, Ids.Pause);
            return d => make(d.Get(text), d.Get(beside));
        });

    // Of a later version only this is known: if it names one pause, it does so here.
    private static Shape<UnrecognizedAct> Unrecognized() =>
        new(m =>
        {
            var pause = m.Optional("pause", a => a.Pause, Ids.Pause);
            return d => new UnrecognizedAct(Union.NoKindYet) { Pause = d.Get(pause) };
        });
}
