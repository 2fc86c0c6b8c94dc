namespace Diplomacy.Model;

/// <summary>What holds in a world at the instant asked about; a null part was not reached.</summary>
internal sealed record Outcome(Phase Phase)
{
    /// <summary>The answer to the question asked: in force, or covers.</summary>
    public required bool Answer { get; init; }

    public bool? Established { get; init; }

    public bool? Started { get; init; }

    public bool? NotEnded { get; init; }

    public bool? ConditionsHold { get; init; }

    public bool? Within { get; init; }
}
