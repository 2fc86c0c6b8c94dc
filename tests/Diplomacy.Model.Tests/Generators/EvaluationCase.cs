using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>A dossier with an instant at which it is known, fixed answers and conduct to ask about.</summary>
internal sealed record EvaluationCase(Dossier Dossier, Instant KnownAt, Conduct Conduct)
{
    public IReadOnlyList<FixedAnswer> Reading { get; init; } = [];

    /// <summary>What it is mostly about.</summary>
    public Theme Theme { get; init; }

    public Size Size { get; init; }

    /// <summary>What it was thrown from, before any shrinking.</summary>
    public ulong Seed { get; init; }

    public override string ToString() =>
        string.Join(
            Environment.NewLine,
            [
                $"{Theme}, {Size} seed {Seed}, known at {Moment.Exactly(KnownAt)}, conduct: {Conduct}",
                .. Dossier.Pauses.Select(Describe),
                $"reading: {string.Join(", ", Reading)}",
                .. Dossier.Statements.Select(Describe),
            ]
        );

    private static string Describe(Pause pause) =>
        $"{pause.Id}: {string.Join("; ", pause.Undertakings.Select(Describe))} "
        + $"{string.Join(", ", pause.Roles)} {string.Join(", ", pause.Relations)}";

    private static string Describe(Undertaking undertaking) =>
        $"{undertaking}{(undertaking.Beneficiaries.IsEmpty ? "" : $" for {string.Join(", ", undertaking.Beneficiaries)}")}"
        + $"{(undertaking.RequiredParties.IsEmpty ? "" : $" takes {string.Join(", ", undertaking.RequiredParties)}")}"
        + $"{(undertaking.Quorum is { } quorum ? $" quorum {quorum}" : "")}{(undertaking.IsSeverable ? " severable" : "")}";

    private static string Describe(Statement statement) =>
        $"  {statement.Id}: {statement.Speaker} for {statement.Principal}, said {statement.SaidAt}, "
        + $"known {Moment.Exactly(statement.KnownFrom)}, utterance {statement.Utterance?.Value ?? "own"}, "
        + $"replaces {statement.Supersedes?.Value ?? "none"}, answers {statement.InReplyTo?.Value ?? "none"}: "
        + string.Join("; ", statement.Acts.Select(Describe))
        + string.Concat(
            statement.Signatories.Select(s => $" signed {s} at {s.At?.ToString() ?? "?"} {s.ReservedTerms}")
        );

    private static string Describe(Act act) =>
        act switch
        {
            Accept accept => $"accept of {accept.Of?.Value ?? "none"} {{{Describe(accept.Terms)}}}",
            Extend extend => $"{extend}{On(extend.Undertakings)}{From(extend.From)}",
            Suspend suspend => $"{suspend}{On(suspend.Undertakings)}{From(suspend.From)}"
                + $"{(suspend.Until is null ? "" : $" until {suspend.Until}")}",
            Resume resume => $"{resume}{On(resume.Undertakings)}{From(resume.From)}",
            Terminate terminate => $"{terminate}{On(terminate.Undertakings)}{From(terminate.From)}",
            GiveNotice notice => $"{notice}{On(notice.Undertakings)}{From(notice.From)}",
            Release release => $"{release}{On(release.Undertakings)}",
            Accuse accuse => $"{accuse} at {accuse.At?.ToString() ?? "?"}",
            AssertClaim { Claim: var claim } => $"assert {Describe(claim)}",
            DenyClaim { Claim: var claim } => $"deny {Describe(claim)}",
            Report { Paraphrases: { } utterance } report => $"report of {utterance} ({Describe(report.Performance)})",
            _ when ActTerms.PauseOf(act) is not null => $"{act} {{{Describe(ActTerms.Of(act))}}}",
            _ => Points.Inner(act) is { } inner ? $"{act.Kind} ({Describe(inner)})" : act.ToString(),
        };

    private static string On(EquatableArray<UndertakingId> named) =>
        named.IsEmpty ? "" : $" on {string.Join(", ", named)}";

    private static string From(Deadline? from) => from is null ? "" : $" from {from}";

    private static string Describe(Claim claim) =>
        claim switch
        {
            TermsClaim terms => Describe(terms.Terms),
            ConductClaim conduct => $"{conduct} during {conduct.During}",
            DeliveryClaim delivery => $"{delivery} at {delivery.At?.ToString() ?? "?"}",
            _ => claim.ToString(),
        };

    private static string Describe(Terms? terms) =>
        $"{(terms?.Undertaking is { } undertaking ? $"on {undertaking}: " : "")}{terms}"
        + $"{(terms?.Extension is { } e ? $" [holders {string.Join(", ", e.Holders)} moves {string.Join(", ", e.Undertakings)}{(e.StopsOnModification ? " stops on modification" : "")}]" : "")}"
        + $"{(terms?.Exit is { } x ? $" [holders {string.Join(", ", x.Holders)} ends {string.Join(", ", x.Undertakings)}]" : "")}";

    private static string Describe(Performance performance) =>
        $"{Describe(performance.Act)} by {performance.By} for {performance.Principal} at {performance.At?.ToString() ?? "?"}";
}
