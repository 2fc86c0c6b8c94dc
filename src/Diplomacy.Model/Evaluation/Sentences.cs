using NodaTime;

namespace Diplomacy.Model;

/// <summary>The sentences of explanations, in plain English.</summary>
internal static class Sentences
{
    private const string NoSource = "no source recorded";

    public static ExplanationNode Nobody { get; } = new(ExplanationKind.Silence, "Nobody has spoken of it.", null, []);

    /// <summary>Strangers to the account may have spoken.</summary>
    public static ExplanationNode NobodyHere { get; } =
        new(ExplanationKind.Silence, "No word that counts in this account speaks of it.", null, []);

    /// <summary>The answer, whose it is, for how long it holds, and as of which knowledge.</summary>
    public static string Of(Verdict verdict, Dossier dossier)
    {
        var acts = new ActPhrases(dossier);
        var pause = dossier.Index.Pauses[verdict.Pause];
        var name = pause.Names.IsEmpty ? $"{pause}" : $"\"{pause}\"";
        var covers = verdict.Conduct is { } conduct ? $" and covers {acts.Conduct(conduct, withActor: true)}" : "";
        var account = verdict.Account is { } one
            ? $", according to {TimePhrases.Both([.. one.Voices.Select(acts.NameOf)])}"
            : "";
        var when = TimePhrases.Of(verdict.At);
        var answer = verdict.InForce switch
        {
            Truth.True => $"{name} is in force{covers} on {when}{account}.",
            Truth.False when covers.Length > 0 =>
                $"{name} is not in force, or does not cover {acts.Conduct(verdict.Conduct!, withActor: true)}, on {when}{account}.",
            Truth.False => $"{name} is not in force on {when}{account}.",
            _ => $"Whether {name} is in force{covers} on {when} is not known{account}.",
        };
        return $"{answer} {Extent(verdict)}, as known on {TimePhrases.Of(verdict.Stamp.KnownAt)}{(verdict.IsProjection ? " and if nobody says anything more" : "")}.{Phases(verdict)}{Partial(verdict)}";
    }

    /// <summary>How far what a step tells goes: where it goes on beyond the answer's end or began before it, that end is not told.</summary>
    public static string Throughout(ExplanationKind kind, Truth? truth, Interval interval, Interval? answer)
    {
        var what = (kind, truth) switch
        {
            (_, Truth.Unknown) => "Not known",
            (ExplanationKind.NotEnded, Truth.True) => "Not over",
            (ExplanationKind.NotEnded, Truth.False) => "Over",
            _ => "So",
        };
        return $"{what} {TimePhrases.Throughout(interval, answer)}.";
    }

    /// <summary>How some undertakings stand.</summary>
    public static string Of(
        IReadOnlyList<string> undertakings,
        int all,
        Truth truth,
        EquatableArray<Phase> phases,
        bool isCoverage
    )
    {
        var isOne = undertakings.Count == 1;
        var which =
            undertakings.Count == all && !isOne
                ? $"As to all ({TimePhrases.Both(undertakings)})"
                : $"As to {TimePhrases.Both(undertakings)}";
        var how = (truth, isCoverage) switch
        {
            (Truth.True, true) => "in force, and covers the conduct",
            (Truth.True, _) => "in force",
            (Truth.False, true) when phases.Contains(Phase.InForce) =>
                $"does not cover the conduct ({PhasesOf(phases)})",
            (Truth.False, _) => $"not in force ({PhasesOf(phases)})",
            (_, true) => $"not known whether it covers the conduct ({PhasesOf(phases)})",
            _ => $"not known ({PhasesOf(phases)})",
        };
        return $"{which}: {how}.";
    }

    public static string Of(Cause cause) =>
        cause.Kind switch
        {
            CauseKind.Boundary => "Whether the day named as the limit is in or out was not said.",
            CauseKind.Zone => $"Whose clock the limit is in was not said: {Zones(cause)}.",
            CauseKind.Fold => "The local time named is one that clocks skip or repeat.",
            CauseKind.Counting =>
                "How its days or months are counted was not said: by the clock or in hours, with or without the first day.",
            CauseKind.Extent => "Start, end and length were all said, and differ.",
            CauseKind.Place when cause.Question is not null =>
                $"What the name of the place stands for was not said: {Options(cause)}.",
            CauseKind.Place => "It is not recorded how the places lie to each other.",
            CauseKind.Start => "Exactly when an act was done, or it was to begin, is known only within bounds.",
            CauseKind.End => "Exactly when it ends is known only within bounds.",
            CauseKind.Base => "Exactly when something that it hangs on came about is known only within bounds.",
            CauseKind.Silence => "No word that counts in this account speaks of it.",
            CauseKind.ConflictingSources => "Sources, or voices of this account, contradict each other.",
            CauseKind.AccountsConflict => "In one account it is in force, in another it is not.",
            CauseKind.Evasion when cause.Question?.Key.EndsWith("/retract", StringComparison.Ordinal) == true =>
                "Whether the words were taken back was asked, and not answered.",
            CauseKind.Evasion => "Whether the act that would bind was made was asked, and not answered.",
            CauseKind.NoAuthority => "The only evidence of the act is a statement without recorded authority.",
            CauseKind.Failure => "What the failing of the condition does was not said.",
            CauseKind.Conduct => "The conduct asked about is described too broadly to say.",
            CauseKind.NotYetOccurred =>
                "Something the terms name has not come about by the time of knowledge, and may or may not.",
            CauseKind.Exception => "Whether an exception or a limit leaves the conduct free cannot be told.",
            CauseKind.NotUnderstood => "An act, an actor or a fact is of a kind that this version does not know.",
            CauseKind.ContradictoryTerms => "The terms contradict themselves under every reading.",
            CauseKind.SplittingBound => "There are more kinds of possible worlds than can be looked at one by one.",
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause.Kind, "Not a kind of cause."),
        };

    /// <summary>A cause, of which it is known what it is about: a clause such as <c>when it ends for Russia</c>.</summary>
    public static string Of(Cause cause, string about) =>
        cause.Kind switch
        {
            CauseKind.Silence => $"No word that counts in this account says {about}.",
            CauseKind.Exception or CauseKind.Conduct => $"{PartPhrases.Capital(about)} cannot be told.",
            CauseKind.NotYetOccurred => $"{PartPhrases.Capital(about)}, was not known.",
            _ => $"{PartPhrases.Capital(about)} is known only within bounds.",
        };

    /// <summary>What is taken for granted, and that nobody said otherwise.</summary>
    public static string Of(Presumption presumption, ActPhrases acts)
    {
        var what = $"\"{ActPhrases.Readable(presumption.Subject)}\"";
        return presumption.Kind switch
        {
            PresumptionKind.NoActKnown =>
                $"Presumed: {acts.NameOf(new ActorId(presumption.Subject))} did not agree, since no such act is known.",
            PresumptionKind.StateHolds =>
                $"Presumed: {what} holds as long as no word that counts here says that it does not.",
            PresumptionKind.StateDoesNotHold =>
                $"Presumed: {what} does not hold as long as no word that counts here says that it does.",
            PresumptionKind.StateUnchanged => $"Presumed: {what} stays as it was last said to be.",
            PresumptionKind.EventOccurred =>
                $"Presumed: {what} has come about, since no word that counts here says otherwise.",
            PresumptionKind.EventDoesNotOccur =>
                $"Presumed: {what} does not come about, since no word that counts here says that it did.",
            PresumptionKind.EventNotOccurredYet =>
                $"Presumed: {what} has not come about yet, since no word that counts here says that it has.",
            _ => "Presumed: the other side observes it, since no word that counts here says otherwise.",
        };
    }

    /// <summary>A statement as a citation: its identifier, who, when, the words or what they do, the sources.</summary>
    public static string Of(Statement statement, ActPhrases acts)
    {
        List<string> who = [Who(statement.Speaker, statement.OnBehalfOf)];
        who.AddRange(statement.Signatories.Select(signature => Who(signature.By, signature.OnBehalfOf)));
        var words = statement.Wording is { } wording ? $"\"{wording}\"" : acts.Of(statement);
        var sources = statement.Sources.IsEmpty ? NoSource : string.Join("; ", statement.Sources);
        var said = TimePhrases.Date(statement.SaidAt);
        return $"[{statement.Id}] {TimePhrases.Both([.. who.Distinct(StringComparer.Ordinal)])}, {said}: {words} ({sources})";

        string Who(ActorId speaker, ActorId? principal) =>
            principal is { } spokenFor ? $"{acts.NameOf(speaker)} for {acts.NameOf(spokenFor)}" : acts.NameOf(speaker);
    }

    private static string Extent(Verdict verdict) => $"So {TimePhrases.Throughout(verdict.Interval)}";

    private static string Partial(Verdict verdict) =>
        verdict.IsPartial ? $" The answer is partial: {verdict.Stamp.Withheld}." : "";

    private static string Phases(Verdict verdict) =>
        verdict.Phases.IsEmpty || (verdict.Phases.Count == 1 && verdict.Phases[0] is Phase.InForce or Phase.None)
            ? ""
            : $" It stands as {PhasesOf(verdict.Phases)}.";

    private static string PhasesOf(EquatableArray<Phase> phases) =>
        TimePhrases.Either([
            .. phases.Select(phase =>
                phase switch
                {
                    Phase.None => "not spoken of",
                    Phase.CalledFor => "called for",
                    // Also where nobody announced it, but somebody spoke of what it would be.
                    Phase.Announced => "not binding",
                    Phase.InForce => "in force",
                    _ => phase.ToString().ToLowerInvariant(),
                }
            ),
        ]);

    private static string Zones(Cause cause) =>
        cause.Question is { } question ? DeadlinePhrases.Zones(question.Options) : "not recorded";

    private static string Options(Cause cause) =>
        cause.Question is { } question ? TimePhrases.Either([.. question.Options]) : "not recorded";
}
