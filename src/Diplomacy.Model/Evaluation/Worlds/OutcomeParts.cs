namespace Diplomacy.Model;

/// <summary>What was found on the way to a phase: for the explanation.</summary>
internal sealed class OutcomeParts
{
    public bool? Established { get; set; }

    public bool? Started { get; set; }

    public bool? NotEnded { get; set; }

    public bool? ConditionsHold { get; set; }
}
