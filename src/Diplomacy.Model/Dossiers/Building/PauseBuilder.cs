using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>Adds what is said about one pause: when it is said, by what way, and by whom what is done.</summary>
/// <remarks>Immutable: each step returns a new builder. A statement that is not finished is no builder and cannot be built.</remarks>
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
    public UtteranceStep At(Instant said) => new(this, Moment.Exactly(said), said);

    /// <summary>Something said at a local time in a zone, and known from then; repeated local times are known within bounds.</summary>
    /// <exception cref="ArgumentException">The zone is none, its clocks skip the time, or the time is finer than a microsecond.</exception>
    public UtteranceStep At(LocalDateTime said, string zone)
    {
        var mapped = ZoneIds.Find(ZoneIds.Checked([zone])[0]).MapLocal(said);
        return mapped.Count == 0
            ? throw new ArgumentException(
                $"The clocks of {zone} skip {said}; give a time that they show.",
                nameof(said)
            )
            : At(Moment.Between(mapped.First().ToInstant(), mapped.Last().ToInstant()), mapped.Last().ToInstant());
    }

    /// <summary>Something said within bounds.</summary>
    /// <param name="said">When it was said, as far as known.</param>
    /// <param name="knownFrom">When it could first be known.</param>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public UtteranceStep At(Moment said, Instant knownFrom) => new(this, said, Guard.Stored(knownFrom));

    /// <inheritdoc cref="DossierBuilder.Build" />
    public Dossier Build() => Dossier.Build();

    /// <inheritdoc cref="DossierBuilder.TryBuild" />
    public bool TryBuild([NotNullWhen(true)] out Dossier? dossier, out EquatableArray<Diagnostic> diagnostics) =>
        Dossier.TryBuild(out dossier, out diagnostics);

    /// <summary>The pause, and what there is so far.</summary>
    public override string ToString() => $"{Pause}: {Dossier}";
}
