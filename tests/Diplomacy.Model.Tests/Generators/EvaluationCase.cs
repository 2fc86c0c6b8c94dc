using Diplomacy.Model.Tests.Reference;
using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>A dossier with an instant at which it is known, fixed answers and conduct to ask about.</summary>
internal sealed record EvaluationCase(Dossier Dossier, Instant KnownAt, Conduct Conduct)
{
    public IReadOnlyList<FixedAnswer> Reading { get; init; } = [];

    public override string ToString() =>
        string.Join(
            Environment.NewLine,
            [
                $"{Dossier.Pauses[0].Undertakings[0]}, known at {Moment.Exactly(KnownAt)}, conduct: {Conduct}",
                $"reading: {string.Join(", ", Reading)}",
                .. Dossier.Statements.Select(Describe),
            ]
        );

    private static string Describe(Statement statement) =>
        $"  {statement.Id}: {statement.Speaker} for {statement.Principal}, said {statement.SaidAt}, "
        + $"known {Moment.Exactly(statement.KnownFrom)}, utterance {statement.Utterance?.Value ?? "own"}, "
        + $"replaces {statement.Supersedes?.Value ?? "none"}, answers {statement.InReplyTo?.Value ?? "none"}: "
        + string.Join("; ", statement.Acts.Select(Describe));

    private static string Describe(Act act) =>
        act switch
        {
            Commit commit => $"commit {{{commit.Terms}}}",
            Accept accept => $"accept of {accept.Of?.Value ?? "none"} {{{accept.Terms}}}",
            Request request => $"request {{{request.Terms}}}",
            Offer offer => $"offer {{{offer.Terms}}}",
            Report { Paraphrases: { } utterance } report => $"report of {utterance} ({Describe(report.Performance)})",
            _ => Points.Inner(act) is { } inner ? $"{act.Kind} ({Describe(inner)})" : act.ToString(),
        };

    private static string Describe(Performance performance) =>
        $"{Describe(performance.Act)} by {performance.By} for {performance.Principal} at {performance.At?.ToString() ?? "?"}";
}
