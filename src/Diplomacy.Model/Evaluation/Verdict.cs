using NodaTime;

namespace Diplomacy.Model;

/// <summary>The answer to: is this pause in force at t, according to whom, given what was known at k, and why.</summary>
/// <remarks>Immutable. What its summary calls worked out is made when it is first asked for.</remarks>
public sealed partial class Verdict
{
    private readonly PauseTimeline? _timeline;
    private VerdictDetails? _details;

    /// <summary>The verdict that a timeline gives.</summary>
    internal Verdict(Assessment assessment, PauseTimeline timeline) => (Assessment, _timeline) = (assessment, timeline);

    /// <summary>A verdict that was computed before, with all that is otherwise worked out when asked for.</summary>
    internal Verdict(Assessment assessment, VerdictDetails details) => (Assessment, _details) = (assessment, details);

    /// <summary>The pause asked about.</summary>
    public required PauseId Pause { get; init; }

    /// <summary>The instant asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The account it is given in; null when several accounts are combined.</summary>
    public required Account? Account { get; init; }

    /// <summary>The conduct asked about; null when the question is whether the pause is in force.</summary>
    public required Conduct? Conduct { get; init; }

    /// <summary>Answer, phases and causes together: what stays the same over <see cref="Interval"/>.</summary>
    public Assessment Assessment { get; }

    /// <summary>
    /// Whether the pause is in force: true if it is in every possible world, false if in none, else unknown. Where
    /// <see cref="Conduct"/> was asked about: whether it is in force and covers the conduct.
    /// </summary>
    public Truth InForce => Assessment.InForce;

    /// <summary>Whether all undertakings are in force, for all their parties (or all cover the conduct asked about); worked out when asked for.</summary>
    public Truth InFull => Details.InFull.InForce;

    internal Assessment InFullAssessment => Details.InFull;

    /// <summary>Each undertaking's answer, in the order in which the pause has them; worked out when asked for.</summary>
    public EquatableArray<UndertakingVerdict> Undertakings => Details.Undertakings;

    /// <summary>
    /// The earliest instant at which the pause could be over by acts that the terms allow (to terminate, to give notice, or notice against
    /// renewal), if all who may did them at the knowledge time: the pause is over when all its undertakings are. Null when no such act would
    /// end it before it is over anyway, so also when it is over or was never established, and when there are more possible worlds than are
    /// explored. Worked out when asked for.
    /// </summary>
    public Instant? EarliestExit => Details.EarliestExit;

    /// <summary>The phases of all possible worlds, in the order of <see cref="Model.Phase"/>.</summary>
    public EquatableArray<Phase> Phases => Assessment.Phases;

    /// <summary>The phase, if it is the same in all possible worlds; null when it is not known.</summary>
    public Phase? Phase => Phases.Count == 1 ? Phases[0] : null;

    /// <summary>Why the answer is unknown; empty when it is not.</summary>
    public EquatableArray<Cause> Causes => Assessment.Causes;

    /// <summary>Whether the instant lies after what is known: the verdict says what holds if nobody says anything more.</summary>
    public bool IsProjection => At > Stamp.KnownAt;

    /// <summary>
    /// Whether it was given without knowing everything on record: statements were withheld from the dossier
    /// (<see cref="Stamp.Withheld"/>) that may bear on the pause. With them the answer might be another, a definite one too.
    /// </summary>
    public bool IsPartial => Stamp.Withheld is { } withheld && withheld.MayBearOn(Pause);

    /// <summary>The maximal interval around the instant with the same assessment, half-open; an open end has none.</summary>
    public required Interval Interval { get; init; }

    /// <summary>
    /// The next change of the answer: from the first later instant at which it differs, to the first at which it is definite
    /// and differs (open when it never is). Null when the answer stays the same for good.
    /// </summary>
    public required Moment? NextChange { get; init; }

    /// <summary>What is taken for granted because nobody said otherwise.</summary>
    public required EquatableArray<Presumption> Presumptions { get; init; }

    /// <summary>
    /// The open questions that matter, with the answer under each option. Several accounts side by side have those of all of them, each with
    /// what all come to when it is read so in every account; none where no reading makes them agree, because two contradict each other as they
    /// are, or nobody speaks in one. See <see cref="Accounts"/> for what matters to each.
    /// </summary>
    public required EquatableArray<OpenQuestion> OpenQuestions { get; init; }

    /// <summary>
    /// Facts that would make an unknown verdict definite, whatever they turn out to be, and of which none can be spared; worked out when
    /// asked for. Of a combined verdict see <see cref="Accounts"/>.
    /// </summary>
    public DecidingFacts DecidingFacts => Details.DecidingFacts;

    /// <summary>The verdict of each account that a combined verdict rests on; empty in the verdict of one account.</summary>
    public required EquatableArray<Verdict> Accounts { get; init; }

    /// <summary>What it was computed from.</summary>
    public required Stamp Stamp { get; init; }

    // Whoever comes first; what another works out at the same time is the same.
    private VerdictDetails Details =>
        _details ?? Interlocked.CompareExchange(ref _details, _timeline!.DetailsOf(this), null) ?? _details;

    /// <summary>Why, worked out when asked for: a tree whose leaves name statements and sources.</summary>
    public ExplanationNode Explanation => Details.Explanation;

    /// <summary>Text such as <c>kyiv at 2026-01-31T21:30:00Z according to russia: Unknown (…) because of Boundary (A2)</c>.</summary>
    public override string ToString() =>
        $"{Pause} at {NodaTime.Text.InstantPattern.ExtendedIso.Format(At)}"
        + (Account is null ? "" : $" according to {Account}")
        + $": {Assessment}"
        + (IsPartial ? $", partial: {Stamp.Withheld}" : "");
}
