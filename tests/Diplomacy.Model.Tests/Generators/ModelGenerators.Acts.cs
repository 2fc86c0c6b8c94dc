using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Generators;

public static partial class ModelGenerators
{
    /// <summary>Every kind of act that speaks of no other.</summary>
    private static Gen<Act> PlainActs => Gen.OneOf(ActsWithTerms, ActsOnPauses, Assertions, Expressions);

    private static Gen<Act> ActsWithTerms =>
        from pause in PauseIds
        from terms in OrNull(SomeTerms)
        from of in Maybe(StatementIds)
        from act in Gen.Elements<Act>(
            new Commit(pause) { Terms = terms },
            new Offer(pause) { Terms = terms },
            new Request(pause) { Terms = terms },
            new Demand(pause) { Terms = terms },
            new CallFor(pause) { Terms = terms },
            new Accept(pause) { Terms = terms, Of = of },
            new Refuse(pause) { Of = of },
            new Amend(pause, terms ?? new Terms())
        )
        select act;

    private static Gen<Act> ActsOnPauses =>
        from pause in PauseIds
        from undertakings in Some(UndertakingIds)
        from start in OrNull(Deadlines)
        from end in OrNull(Deadlines)
        from length in OrNull(Lengths)
        from obligation in Maybe(ObligationIds)
        from notice in AnyOf<NoticeKind>()
        from act in Gen.Elements<Act>(
            new Extend(pause)
            {
                Undertakings = undertakings,
                From = start,
                Until = end,
                By = length,
            },
            new Release(pause) { Undertakings = undertakings, Obligation = obligation },
            new PromiseNotice(pause) { Before = length },
            new Suspend(pause)
            {
                Undertakings = undertakings,
                From = start,
                Until = end,
            },
            new Resume(pause) { Undertakings = undertakings, From = start },
            new Terminate(pause) { Undertakings = undertakings, From = start },
            new GiveNotice(pause, notice) { Undertakings = undertakings, From = start }
        )
        select act;

    private static Gen<Act> Assertions =>
        from pause in PauseIds
        from statement in StatementIds
        from claim in Claims
        from conduct in Conducts
        from at in Maybe(Moments)
        from confidence in Maybe(AnyOf<Confidence>())
        from question in AnyOf<QuestionKind>()
        from option in Texts
        from key in OrNull(Texts)
        from act in Gen.Elements<Act>(
            new Retract(statement),
            new AssertClaim(claim),
            new DenyClaim(claim),
            new Accuse(pause, conduct) { At = at, Confidence = confidence },
            new Clarify(pause, question, option) { Key = key }
        )
        select act;

    private static Gen<Act> Expressions =>
        from topic in Texts
        from text in LocalizedTexts
        from beside in Maybe(PauseIds)
        from actor in ActorIds
        from role in AnyOf<PauseRole>()
        from act in Gen.Elements<Act>(
            new TakePosition(topic, text) { Beside = beside },
            new Threaten(text) { Beside = beside },
            new Warn(text) { Beside = beside },
            new Welcome(text) { Beside = beside },
            new Condemn(text) { Beside = beside },
            new Designate(actor, role) { Pause = beside },
            new UnrecognizedAct(beside is null ? "salute" : "pray") { Pause = beside }
        )
        select act;
}
