using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Generators;

public static partial class ModelGenerators
{
    private const int Nesting = 4;

    public static Gen<Claim> Claims =>
        Gen.OneOf(
            from pause in PauseIds
            from terms in SomeTerms
            select (Claim)new TermsClaim(pause, terms),
            from state in StateIds
            from holds in Gen.Elements(true, false)
            from since in Maybe(Moments)
            select (Claim)new StateClaim(state, holds) { Since = since },
            from conduct in Conducts
            from occurred in Gen.Elements(true, false)
            from during in MaybeText(ValidTimes)
            from pause in Maybe(PauseIds)
            select (Claim)new ConductClaim(conduct, occurred) { During = during, Pause = pause },
            from text in LocalizedTexts
            from about in Maybe(PauseIds)
            select (Claim)new Remark(text) { About = about }
        );

    /// <summary>Every kind of act, with acts within acts to some depth.</summary>
    public static Gen<Act> Acts => ActOf(Nesting);

    public static Gen<Wording> Wordings =>
        from text in LocalizedTexts
        from label in MaybeText(Texts)
        select new Wording(text) { Label = label };

    public static Gen<Source> Sources =>
        from publisher in Texts
        from title in MaybeText(Texts)
        from address in MaybeText(Gen.Constant("https://example.org/?q=ж&a=<1>"))
        from published in Maybe(Moments)
        from retrieved in Maybe(Instants)
        from note in MaybeText(Texts)
        select new Source(publisher)
        {
            Title = title,
            Address = address,
            PublishedAt = published,
            RetrievedAt = retrieved,
            Note = note,
        };

    public static Gen<Statement> Statements =>
        from id in StatementIds
        from speaker in ActorIds
        from principal in Maybe(ActorIds)
        from addressees in Some(ActorIds)
        from said in Moments
        from channel in AnyOf<Channel>()
        from wording in MaybeText(Wordings)
        from acts in Some(Acts)
        from links in LinksOf()
        from sources in Some(Sources)
        from known in Maybe(Instants)
        from recorded in Instants
        select new Statement(id, speaker, acts)
        {
            OnBehalfOf = principal,
            Addressees = addressees,
            SaidAt = said,
            Channel = channel,
            Wording = wording,
            Utterance = links.Utterance,
            InReplyTo = links.Reply,
            Supersedes = links.Superseded,
            Sources = sources,
            StatedKnownFrom = known,
            RecordedAt = recorded,
        };

    public static Gen<Dossier> Dossiers =>
        from actors in Some(Actors)
        from relations in Some(Relations)
        from places in Some(Places)
        from pauses in Some(Pauses)
        from statements in Some(Statements)
        select new Dossier
        {
            Actors = actors,
            Relations = relations,
            Places = places,
            Pauses = pauses,
            Statements = statements,
        };

    public static Gen<Performance> PerformanceOf(int depth) =>
        from performer in ActorIds
        from principal in Maybe(ActorIds)
        from to in Some(ActorIds)
        from act in ActOf(depth)
        from at in Maybe(Moments)
        from channel in AnyOf<Channel>()
        select new Performance(performer, act)
        {
            OnBehalfOf = principal,
            To = to,
            At = at,
            Channel = channel,
        };

    public static Gen<Act> ActOf(int depth) =>
        depth == 0 ? PlainAct() : Gen.Frequency((3, PlainAct()), (2, Around(depth - 1)));

    private static Gen<Act> Around(int depth) =>
        from performance in PerformanceOf(depth)
        from utterance in Maybe(UtteranceIds)
        from act in Gen.Elements<Act>(
            new Confirm(performance),
            new DenyAct(performance),
            new Decline(performance),
            new Report(performance) { Paraphrases = utterance }
        )
        select act;

    private static Gen<Act> PlainAct() =>
        from pause in PauseIds
        from terms in MaybeText(SomeTerms)
        from statement in StatementIds
        from of in Maybe(StatementIds)
        from claim in Claims
        from conduct in Conducts
        from at in Maybe(Moments)
        from topic in Texts
        from position in LocalizedTexts
        from beside in Maybe(PauseIds)
        from act in Gen.Elements<Act>(
            new Commit(pause) { Terms = terms },
            new Offer(pause) { Terms = terms },
            new Request(pause) { Terms = terms },
            new Accept(pause) { Terms = terms, Of = of },
            new Retract(statement),
            new AssertClaim(claim),
            new DenyClaim(claim),
            new Accuse(pause, conduct) { At = at },
            new TakePosition(topic, position) { Beside = beside }
        )
        select act;

    private static Gen<(UtteranceId? Utterance, StatementId? Reply, StatementId? Superseded)> LinksOf() =>
        from utterance in Maybe(UtteranceIds)
        from reply in Maybe(StatementIds)
        from superseded in Maybe(StatementIds)
        select (utterance, reply, superseded);
}
