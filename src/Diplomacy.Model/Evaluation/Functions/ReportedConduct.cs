namespace Diplomacy.Model;

/// <summary>Conduct against a pause as it is reported: who did what, when, who says so, and how far that is established.</summary>
/// <param name="Conduct">Who is said to have done what where; its actor is to whom it is attributed.</param>
/// <param name="Since">When, or when it began; where nobody said, not after the first word that says so.</param>
/// <param name="Until">When it ended; null when not said.</param>
/// <param name="Status">How far it is established.</param>
/// <param name="CountsAsViolation">Whether it counts as a violation in the account: by the words of its own voices alone.</param>
/// <param name="Reports">The last words of everybody who speaks of it, in the order of statements.</param>
public sealed record ReportedConduct(
    Conduct Conduct,
    Moment Since,
    Moment? Until,
    ObservanceStatus Status,
    Truth CountsAsViolation,
    EquatableArray<ConductReport> Reports
)
{
    /// <summary>How often it is said to have happened, by the largest count reported; one where nobody counts.</summary>
    public long Count =>
        Reports.Where(report => report.Occurred).Select(report => report.Count ?? 1).DefaultIfEmpty(1).Max();

    /// <summary>The highest confidence stated by anybody who says so; null when nobody states any.</summary>
    public Confidence? Confidence => Reports.Where(report => report.Occurred).Select(report => report.Confidence).Max();

    /// <summary>Who says so, in the order of identifiers.</summary>
    public EquatableArray<ActorId> AllegedBy => Voices(occurred: true);

    /// <summary>Who says that it did not happen, in the order of identifiers.</summary>
    public EquatableArray<ActorId> DeniedBy => Voices(occurred: false);

    /// <summary>Text such as <c>strike by north at valley: Disputed</c>.</summary>
    public override string ToString() => $"{Conduct}: {Status}";

    private EquatableArray<ActorId> Voices(bool occurred) =>
        [.. Reports.Where(report => report.Occurred == occurred).Select(report => report.By).Distinct().Order()];
}
