namespace Diplomacy.Model.Tests.Samples;

/// <summary>
/// What the record holds besides what verdicts are made of: the words, what answers what, roles, relations between pauses.
/// Each is told in words such as <c>R1 says until further notice</c> or <c>guarantor: state</c>, as a table has them.
/// </summary>
internal static class SampleRecord
{
    /// <summary>All that can be told of a pause and of the statements in a view.</summary>
    public static IEnumerable<string> Of(Pause pause, DossierView view) =>
        [
            .. pause.Roles.GroupBy(role => role.Role, role => role.Actor).Select(OfRole),
            .. pause.Relations.Select(relation => $"{Lower(relation.Kind)}: {relation.Other}"),
            .. view.Statements.SelectMany(OfStatement),
        ];

    private static string OfRole(IGrouping<PauseRole, ActorId> role) => $"{Lower(role.Key)}: {string.Join(", ", role)}";

    private static IEnumerable<string> OfStatement(Statement statement) =>
        [
            .. statement.Wording is { } wording ? [$"{statement.Id} says {wording}"] : Array.Empty<string>(),
            .. statement.Wording?.Label is { } label ? [$"{statement.Id} calls it {label}"] : Array.Empty<string>(),
            .. statement.InReplyTo is { } answered ? [$"{statement.Id} answers {answered}"] : Array.Empty<string>(),
            .. statement.Acts.SelectMany(Limits).Select(words => $"{statement.Id} words a limit: {words}"),
            .. statement.Acts.Select(OfAct).OfType<string>().Select(told => $"{statement.Id} {told}"),
        ];

    private static IEnumerable<LocalizedText> Limits(Act act) =>
        new[] { act.StatedTerms?.Window?.Start, act.StatedTerms?.Window?.End }
            .Select(limit => limit?.Wording)
            .OfType<LocalizedText>();

    private static string? OfAct(Act act) =>
        act switch
        {
            Threaten threat => $"threatens: {threat.Text}",
            TakePosition position => $"holds: {position.Position}",
            GiveNotice notice => $"gives notice to {Lower(notice.Notice)}",
            AssertClaim { Claim: Remark remark } => $"remarks: {remark.Text}",
            AssertClaim { Claim: DeliveryClaim claim } => FormattableString.Invariant(
                $"counts {claim.Total} {claim.Unit}"
            ),
            AssertClaim { Claim: ConductClaim { Occurred: false } claim } => $"reports no {Told(claim.Conduct)}",
            _ => null,
        };

    private static string Told(Conduct conduct) => $"{conduct.Activity.Code} by {conduct.Actor}";

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
