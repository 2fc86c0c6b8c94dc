namespace Diplomacy.Model.Tests.Reference;

/// <summary>What an act is a word on: the points on which a quotation silences a paraphrase (docs/evaluation.md, 2).</summary>
internal static class Points
{
    public const string Window = "window";
    public const string Activities = "activities";
    public const string Area = "area";
    public const string Exceptions = "exceptions";
    public const string Schedule = "schedule";
    public const string Limit = "limit";
    public const string Conditions = "conditions";
    public const string Extension = "extension";
    public const string Exit = "exit";
    public const string Purposes = "purposes";

    private static readonly string[] Terms =
    [
        Window,
        Activities,
        Area,
        Exceptions,
        Schedule,
        Limit,
        Conditions,
        Extension,
        Exit,
        Purposes,
    ];

    public static string Binding(ActorId party, PauseId pause) => $"binding {party} {pause}";

    /// <summary>Acts of one kind of a performer on a pause.</summary>
    public static string Act(string kind, ActorId performer, PauseId pause) => $"{kind} {performer} {pause}";

    public static string Retraction(StatementId statement) => $"retract {statement}";

    public static string State(StateId state) => $"state {state}";

    public static string Event(EventId occurrence) => $"event {occurrence}";

    public static string Deliveries(string unit, PauseId pause) => $"deliveries of {unit} under {pause}";

    public static string Conduct(PauseId pause) => $"conduct under {pause}";

    public static string Term(PauseId pause, UndertakingId undertaking, string term) =>
        $"{term} of {undertaking} {pause}";

    /// <summary>The points of an act by a voice, those of what it speaks of included, at any depth.</summary>
    public static IEnumerable<string> Of(ActorId voice, Act act, Dossier dossier) =>
        act switch
        {
            Commit commit =>
            [
                .. OfBinding(voice, commit.Pause, dossier),
                .. OfTerms(commit.Pause, commit.Terms, dossier),
            ],
            Accept accept =>
            [
                .. OfBinding(voice, accept.Pause, dossier),
                .. OfTerms(accept.Pause, accept.Terms, dossier),
            ],
            Amend amend => [Act(act.Kind, voice, amend.Pause), .. OfTerms(amend.Pause, amend.Terms, dossier)],
            Refuse refuse => [Act(act.Kind, voice, refuse.Pause)],
            Accuse accuse => [Conduct(accuse.Pause)],
            Retract retract => [Retraction(retract.Statement)],
            AssertClaim assert => OfClaim(assert.Claim, dossier),
            DenyClaim deny => OfClaim(deny.Claim, dossier),
            _ when ActTerms.ProposedPause(act) is { } pause =>
            [
                Act(act.Kind, voice, pause),
                .. OfTerms(pause, ActTerms.Of(act), dossier),
            ],
            _ when ActTerms.Moving(act) is var (pause, _) => [Act(act.Kind, voice, pause)],
            _ => Inner(act) is { } inner ? Of(inner.Principal, inner.Act, dossier) : [],
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
        act is AssertClaim { Claim: TermsClaim claim } ? claim.Pause == pause && NamesATerm(claim.Terms)
        : act is DenyClaim ? false
        : ActTerms.PauseOf(act) is { } named ? named == pause
        : ActTerms.Moving(act) is var (moved, _) ? moved == pause
        : act is Refuse refuse ? refuse.Pause == pause
        : Inner(act) is { } inner && SpeaksOf(inner.Act, pause);

    /// <summary>Who says nothing of the terms says nothing of the pause.</summary>
    private static bool NamesATerm(Terms terms) =>
        Array.Exists(Terms, term => ActTerms.ValueOf(term, terms) is not null);

    /// <summary>The party that an actor binds: itself, or the one that it speaks for.</summary>
    private static IEnumerable<string> OfBinding(ActorId voice, PauseId pause, Dossier dossier)
    {
        var authority = new ReferenceAuthority(dossier);
        var bound = dossier
            .Pauses.Single(p => p.Id == pause)
            .Undertakings.SelectMany(u => u.Bound.Concat(u.RequiredParties))
            .Where(party => authority.IsVoiceOf(voice, party))
            .Distinct()
            .ToList();
        return bound.Count > 0 ? bound.Select(party => Binding(party, pause)) : [Binding(voice, pause)];
    }

    private static IEnumerable<string> OfClaim(Claim claim, Dossier dossier) =>
        claim switch
        {
            TermsClaim terms => OfTerms(terms.Pause, terms.Terms, dossier),
            StateClaim state => [State(state.State)],
            EventClaim occurrence => [Event(occurrence.Event)],
            DeliveryClaim delivery => [Deliveries(delivery.Unit, delivery.Pause)],
            ConductClaim { Pause: { } pause } => [Conduct(pause)],
            _ => [],
        };

    private static IEnumerable<string> OfTerms(PauseId pause, Terms? terms, Dossier dossier) =>
        terms is null
            ? []
            : Terms
                .Where(term => ActTerms.ValueOf(term, terms) is not null)
                .SelectMany(term =>
                    dossier
                        .Pauses.Single(p => p.Id == pause)
                        .Undertakings.Where(u => terms.Undertaking is null || terms.Undertaking == u.Id)
                        .Select(u => Term(pause, u.Id, term))
                );
}
