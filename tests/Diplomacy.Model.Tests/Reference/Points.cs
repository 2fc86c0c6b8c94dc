namespace Diplomacy.Model.Tests.Reference;

/// <summary>What an act is a word on: the points on which a quotation silences a paraphrase (docs/evaluation.md, 2).</summary>
internal static class Points
{
    public const string Window = "window";
    public const string Activities = "activities";
    public const string Area = "area";
    public const string Conditions = "conditions";
    public const string Purposes = "purposes";

    public static string Binding(ActorId party, PauseId pause) => $"binding {party} {pause}";

    public static string Request(ActorId performer, PauseId pause) => $"request {performer} {pause}";

    public static string Offer(ActorId performer, PauseId pause) => $"offer {performer} {pause}";

    public static string State(StateId state) => $"state {state}";

    public static string Term(PauseId pause, string term) => $"{term} of {pause}";

    /// <summary>The points of an act by a voice, those of what it speaks of included, at any depth.</summary>
    public static IEnumerable<string> Of(ActorId voice, Act act) =>
        act switch
        {
            Commit commit => [Binding(voice, commit.Pause), .. OfTerms(commit.Pause, commit.Terms)],
            Accept accept => [Binding(voice, accept.Pause), .. OfTerms(accept.Pause, accept.Terms)],
            Request request => [Request(voice, request.Pause), .. OfTerms(request.Pause, request.Terms)],
            Offer offer => [Offer(voice, offer.Pause), .. OfTerms(offer.Pause, offer.Terms)],
            AssertClaim assert => OfClaim(assert.Claim),
            DenyClaim deny => OfClaim(deny.Claim),
            _ => Inner(act) is { } inner ? Of(inner.Principal, inner.Act) : [],
        };

    public static Performance? Inner(Act act) =>
        act switch
        {
            Report report => report.Performance,
            Confirm confirm => confirm.Performance,
            DenyAct deny => deny.Performance,
            Decline decline => decline.About,
            _ => null,
        };

    /// <summary>Whether an act is one by which its performer becomes bound.</summary>
    public static bool IsBinding(Act act, PauseId pause) =>
        act is Commit commit ? commit.Pause == pause : act is Accept accept && accept.Pause == pause;

    /// <summary>Whether an act speaks of the pause, at any depth (docs/evaluation.md, 6).</summary>
    public static bool SpeaksOf(Act act, PauseId pause) =>
        act switch
        {
            Commit commit => commit.Pause == pause,
            Accept accept => accept.Pause == pause,
            Request request => request.Pause == pause,
            Offer offer => offer.Pause == pause,
            AssertClaim { Claim: TermsClaim claim } => claim.Pause == pause,
            _ => Inner(act) is { } inner && SpeaksOf(inner.Act, pause),
        };

    private static IEnumerable<string> OfClaim(Claim claim) =>
        claim switch
        {
            TermsClaim terms => OfTerms(terms.Pause, terms.Terms),
            StateClaim state => [State(state.State)],
            _ => [],
        };

    private static IEnumerable<string> OfTerms(PauseId pause, Terms? terms)
    {
        var said = new (string Term, bool IsSaid)[]
        {
            (Window, terms?.Window is not null),
            (Activities, terms?.Activities is not null),
            (Area, terms?.Area is not null),
            (Conditions, terms?.Conditions is not null),
            (Purposes, terms?.Purposes is not null),
        };
        return said.Where(t => t.IsSaid).Select(t => Term(pause, t.Term));
    }
}
