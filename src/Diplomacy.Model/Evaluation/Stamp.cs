using NodaTime;

namespace Diplomacy.Model;

/// <summary>What a verdict was computed from, so that it can be computed again.</summary>
/// <param name="KnownAt">The knowledge time of the view.</param>
/// <param name="RecordedBy">The keeper's time up to which records were in; null for all.</param>
/// <param name="TimeZoneVersion">The version of the time zone database.</param>
/// <param name="LibraryVersion">The version of this library.</param>
public sealed partial record Stamp(Instant KnownAt, Instant? RecordedBy, string TimeZoneVersion, string LibraryVersion)
{
    /// <summary>The version of the time zone database.</summary>
    /// <exception cref="ArgumentException">It is blank, holds a lone surrogate or U+0000, or is too long.</exception>
    public string TimeZoneVersion
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(TimeZoneVersion);

    /// <summary>The version of this library.</summary>
    /// <exception cref="ArgumentException">It is blank, holds a lone surrogate or U+0000, or is too long.</exception>
    public string LibraryVersion
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(LibraryVersion);

    // What the dossier's hash is worked out of when it is asked for, so that evaluation does not pay for it.
    internal StampContent Content { get; init; } = StampContent.Nothing;

    /// <summary>The actor whose knowledge the view is of; null for that of whoever the dossier serves.</summary>
    public ActorId? KnownTo { get; init; }

    /// <summary>What was left out of the dossier before it was asked; null when nothing was.</summary>
    public Withheld? Withheld { get; init; }

    internal static Stamp Of(DossierView view) =>
        new(
            view.KnownAt,
            view.RecordedBy,
            DateTimeZoneProviders.Tzdb.VersionId,
            typeof(Stamp).Assembly.GetName().Version?.ToString(3) ?? "unknown"
        )
        {
            Content = new StampContent(view.Dossier),
            KnownTo = view.KnownTo,
            Withheld = view.Dossier.Withheld,
        };

    /// <summary>Text such as <c>known at 2026-01-31T00:00:00Z, TZDB: 2026f, Diplomacy.Model 0.1.0</c>.</summary>
    public override string ToString() =>
        $"known at {NodaTime.Text.InstantPattern.ExtendedIso.Format(KnownAt)}{(KnownTo is { } actor ? $" to {actor}" : "")}, {TimeZoneVersion}, Diplomacy.Model {LibraryVersion}"
        + (Withheld is null ? "" : $", {Withheld}");
}
