namespace Diplomacy.Model;

/// <summary>How a strand stands in one class of worlds, in instants and statements, for an explanation.</summary>
internal sealed record StrandStory
{
    /// <summary>From when each required party is bound.</summary>
    public required IReadOnlyList<(ActorId Party, Moment From)> Bound { get; init; }

    public required Moment Established { get; init; }

    public required Moment Start { get; init; }

    /// <summary>The end of the window as last extended.</summary>
    public required Moment End { get; init; }

    /// <summary>Whether an extension moved the end; automatic ones are nobody's.</summary>
    public required bool IsExtended { get; init; }

    /// <summary>Whether a word prolonged it with no end.</summary>
    public required bool IsOpenByWord { get; init; }

    /// <summary>The statements whose extensions moved an end.</summary>
    public required IReadOnlyList<StatementId> ExtendedBy { get; init; }

    /// <summary>The extensions that came when it was over, with whose they are.</summary>
    public required IReadOnlyList<(StatementId Statement, ActorId By)> Late { get; init; }

    /// <summary>The acts that were taken back by the instant asked about: of which kind, by whom, in which statement.</summary>
    public required IReadOnlyList<(MoveKind Kind, ActorId By, StatementId Statement)> TakenBack { get; init; }

    /// <summary>What has ended it by the instant asked about; null while nothing has.</summary>
    public required StrandEnding? Ending { get; init; }

    /// <summary>What ends it first after the instant asked about, if nothing more is said; null where nothing does, and once it is over.</summary>
    public required StrandEnding? Coming { get; init; }

    /// <summary>The notices that keep it from being prolonged by itself, with whose they are.</summary>
    public required IReadOnlyList<(StatementId Statement, ActorId By)> Stopped { get; init; }

    /// <summary>The suspensions by its party that last at the instant, and since when.</summary>
    public required IReadOnlyList<(StatementId Statement, Moment Since)> Suspended { get; init; }

    /// <summary>When acts that may end or suspend it do so, before the instant or after it: by what each was done in.</summary>
    public required IReadOnlyList<(StatementId Statement, Moment At)> Effects { get; init; }

    /// <summary>The statements that would move it, by who has the power and by who has not.</summary>
    public required IReadOnlyList<(StatementId Statement, bool HasPower)> Moves { get; init; }
}
