using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

/// <summary>Two states, an agency and a monitor.</summary>
internal static class Dossiers
{
    public static readonly DossierBuilder Parties = DossierBuilder
        .Empty.WithState("north")
        .WithState("south")
        .WithMedia("agency")
        .With(new Organization("mission", OrganizationKind.NonGovernmental))
        .WithSpokesperson("speaker", speaksFor: "north")
        .WithArea("valley");

    /// <summary>A pause of the north's, declared on the first, from the second, as known at the end of the month.</summary>
    public static DossierView Declared(Deadline until) =>
        Parties
            .UnilateralPause("p", "north")
            .At(Day(1))
            .Commits("north", Deadline.At(Day(2)), until)
            .Build()
            .AsKnownAt(Day(31));

    /// <summary>A day of January 2026 at midnight UTC.</summary>
    public static Instant Day(int day) => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day - 1);
}
