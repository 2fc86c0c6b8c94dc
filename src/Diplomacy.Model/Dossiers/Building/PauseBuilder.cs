#define CONTRACTS_FULL // Keeps the attribute by which analyzers (CA1806) see that a result was dropped.

using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Contracts;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>Adds what is said about one pause: when it is said, by what way, and by whom what is done.</summary>
/// <remarks>
/// Immutable: each step returns a new builder, and what goes on from the old one is without the step. So go on with what a step returns:
/// the result of a step that is dropped is lost. A statement that is not finished is no builder and cannot be built.
/// </remarks>
public sealed class PauseBuilder
{
    internal PauseBuilder(DossierBuilder dossier, PauseId pause)
    {
        Dossier = dossier;
        Pause = pause;
    }

    /// <summary>Everything so far, to go on with other actors or another pause.</summary>
    public DossierBuilder Dossier { get; }

    /// <summary>The pause that is spoken of.</summary>
    public PauseId Pause { get; }

    /// <summary>Something said at an instant, and known from then.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    [Pure]
    public UtteranceStep At(Instant said) => new(this, Moment.Exactly(said), said);

    /// <summary>Something said at a local time in a zone, and known from then; repeated local times are known within bounds.</summary>
    /// <exception cref="ArgumentException">The zone is none, its clocks skip the time, or the time is finer than a microsecond.</exception>
    [Pure]
    public UtteranceStep At(LocalDateTime said, string zone)
    {
        var mapped = ZoneIds.Find(ZoneIds.Checked([zone])[0]).MapLocal(said);
        return mapped.Count == 0
            ? throw new ArgumentException(
                $"The clocks of {zone} skip {LocalDateTimePattern.ExtendedIso.Format(said)}; give a time that they show.",
                nameof(said)
            )
            : At(Moment.Between(mapped.First().ToInstant(), mapped.Last().ToInstant()), mapped.Last().ToInstant());
    }

    /// <summary>Something said within bounds.</summary>
    /// <param name="said">When it was said, as far as known.</param>
    /// <param name="knownFrom">When it could first be known.</param>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    [Pure]
    public UtteranceStep At(Moment said, Instant knownFrom) => new(this, said, Guard.Stored(knownFrom));

    /// <summary>The dossier.</summary>
    /// <exception cref="InvalidDossierException">It has errors, which the exception lists.</exception>
    /// <exception cref="InvalidOperationException">
    /// Nothing was said about the pause, as when what a step returned was dropped. A dossier with a pause of which nothing is said is built by
    /// <see cref="Dossier"/>.
    /// </exception>
    public Dossier Build() => Spoken.Build();

    /// <inheritdoc cref="DossierBuilder.TryBuild" />
    /// <exception cref="InvalidOperationException">Nothing was said about the pause, as when what a step returned was dropped.</exception>
    public bool TryBuild([NotNullWhen(true)] out Dossier? dossier, out EquatableArray<Diagnostic> diagnostics) =>
        Spoken.TryBuild(out dossier, out diagnostics);

    private DossierBuilder Spoken =>
        Dossier.Statements.Any(statement => AboutPause.Is(statement, Pause))
            ? Dossier
            : throw new InvalidOperationException(
                $"Nothing was said about the pause '{Pause}'. Each step returns a new builder and leaves the old one as it was: go on with what "
                    + "the last step returned. To build a dossier in which nothing is said of it, call Dossier.Build()."
            );

    /// <summary>The pause, and what there is so far.</summary>
    public override string ToString() => $"{Pause}: {Dossier}";
}
