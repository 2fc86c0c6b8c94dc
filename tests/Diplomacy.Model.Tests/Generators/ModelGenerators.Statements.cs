using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Generators;

public static partial class ModelGenerators
{
    private const int Nesting = 4;

    /// <summary>Every kind of claim.</summary>
    public static Gen<Claim> Claims => ClaimsWith(SomeTerms);

    /// <summary>Every kind of act, with acts within acts to some depth.</summary>
    public static Gen<Act> Acts => ActOf(Nesting);

    public static Gen<Wording> Wordings =>
        from text in LocalizedTexts
        from label in OrNull(Texts)
        select new Wording(text) { Label = label };

    public static Gen<Source> Sources =>
        from publisher in Texts
        from title in OrNull(Texts)
        from address in OrNull(Gen.Constant("https://example.org/?q=ж&a=<1>"))
        from published in Maybe(Moments)
        from retrieved in Maybe(Instants)
        from note in OrNull(Texts)
        select new Source(publisher)
        {
            Title = title,
            Address = address,
            PublishedAt = published,
            RetrievedAt = retrieved,
            Note = note,
        };

    public static Gen<Signature> Signatures =>
        from signatory in ActorIds
        from principal in Maybe(ActorIds)
        from at in Maybe(Moments)
        from reservations in Some(LocalizedTexts)
        from terms in OrNull(SomeTerms)
        select new Signature(signatory)
        {
            OnBehalfOf = principal,
            At = at,
            Reservations = reservations,
            ReservedTerms = terms,
        };

    public static Gen<Statement> Statements =>
        from id in StatementIds
        from speaker in ActorIds
        from principal in Maybe(ActorIds)
        from signatories in Some(Signatures)
        from addressees in Some(ActorIds)
        from audience in Maybe(Some(ActorIds))
        from said in Moments
        from channel in AnyOf<Channel>()
        from wording in OrNull(Wordings)
        from acts in Some(Acts)
        from links in LinksOf()
        from replyBy in OrNull(Deadlines)
        from sources in Some(Sources)
        from known in Maybe(Instants)
        from recorded in Instants
        select new Statement(id, speaker, acts)
        {
            OnBehalfOf = principal,
            Signatories = signatories,
            Addressees = addressees,
            Audience = audience,
            SaidAt = said,
            Channel = channel,
            Wording = wording,
            Utterance = links.Utterance,
            InReplyTo = links.Reply,
            ReplyBy = replyBy,
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
        from lists in Some(Lists)
        from statements in Some(Statements)
        from withheld in OrNull(WithheldOnes)
        select new Dossier
        {
            Actors = actors,
            Relations = relations,
            Places = places,
            Pauses = pauses,
            Lists = lists,
            Statements = statements,
            Withheld = withheld,
        };

    public static Gen<Withheld> WithheldOnes =>
        from count in Gen.Choose(0, 1_000)
        from pauses in Maybe(Some(PauseIds))
        from named in Some(StatementIds)
        select new Withheld(count)
        {
            IsAtLeast = count % 2 == 0,
            Pauses = pauses,
            Named = named,
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
        depth == 0 ? PlainActs : Gen.Frequency((3, PlainActs), (2, Around(depth - 1)));

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

    private static Gen<(UtteranceId? Utterance, StatementId? Reply, StatementId? Superseded)> LinksOf() =>
        from utterance in Maybe(UtteranceIds)
        from reply in Maybe(StatementIds)
        from superseded in Maybe(StatementIds)
        select (utterance, reply, superseded);
}
