using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>The phases, under the names that the library gives them.</summary>
internal enum ReferencePhase
{
    None,
    Void,
    CalledFor,
    Offered,
    Refused,
    Announced,
    Pending,
    InForce,
    Suspended,
    Expired,
    Terminated,
}

/// <summary>Whose word counts: voices and carriers; the organizations recorded as media where no carriers are given.</summary>
internal sealed record ReferenceAccount(ActorId Voice)
{
    public IReadOnlyList<ActorId>? Carriers { get; init; }

    public override string ToString() =>
        Carriers is null ? $"account of {Voice}" : $"account of {Voice} with [{string.Join(", ", Carriers)}]";
}

/// <summary>An answer fixed beforehand: to one question, or where the key is null to all of its kind.</summary>
internal sealed record FixedAnswer(QuestionKind Kind, string? Key, string Option);

/// <summary>What is asked: of which pause, as known when, according to whom, under which fixed answers.</summary>
internal sealed record ReferenceQuery(PauseId Pause, Instant KnownAt, ReferenceAccount Account)
{
    public IReadOnlyList<FixedAnswer> Reading { get; init; } = [];

    public Conduct? Conduct { get; init; }

    public string? AnswerTo(QuestionKind kind, string key) =>
        Reading.Count == 0
            ? null
            : Reading.FirstOrDefault(a => a.Kind == kind && string.Equals(a.Key, key, StringComparison.Ordinal))?.Option
                ?? Reading.FirstOrDefault(a => a.Kind == kind && a.Key is null)?.Option;
}

/// <summary>The answer on one undertaking at one instant; the phases joined by bars, in the order of the enumeration.</summary>
internal readonly record struct UndertakingAnswer(UndertakingId Undertaking, Truth InForce, string Phases)
{
    public override string ToString() => $"{Undertaking}: {InForce} {{{Phases}}}";
}

/// <summary>The answer at one instant: of the pause, in full, and of each undertaking in the pause's order.</summary>
internal readonly record struct ReferenceAnswer(
    Truth InForce,
    Truth InFull,
    string Phases,
    EquatableArray<UndertakingAnswer> Undertakings,
    bool IsContradictory = false
)
{
    public override string ToString() =>
        $"{InForce}, in full {InFull} {{{Phases}}} [{string.Join(", ", Undertakings)}]";
}
