namespace Diplomacy.Model;

/// <summary>What a timeline holds constant over a segment: the answer, the possible phases and the causes of not knowing.</summary>
/// <param name="InForce">Whether it is in force; of a coverage timeline, whether it covers the conduct.</param>
/// <param name="Phases">The phases of all possible worlds, in the order of <see cref="Phase"/>.</param>
/// <param name="Causes">Why the answer is unknown; empty when it is not.</param>
public sealed partial record Assessment(Truth InForce, EquatableArray<Phase> Phases, EquatableArray<Cause> Causes)
{
    /// <summary>
    /// Whether it is open whom the pause binds, whomever it names: where nobody has spoken, nothing can be true at once, or words are not understood.
    /// </summary>
    internal bool MayBindAnybody
    {
        get
        {
            if (Phases.IsEmpty || Phases.Contains(Phase.None))
            {
                return true;
            }

            foreach (var cause in Causes)
            {
                if (cause.Kind is CauseKind.NotUnderstood or CauseKind.ContradictoryTerms or CauseKind.SplittingBound)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Text such as <c>Unknown (Pending, InForce) because of Boundary (A2)</c>.</summary>
    public override string ToString() =>
        $"{InForce} ({string.Join(", ", Phases)})" + (Causes.IsEmpty ? "" : $" because of {string.Join(", ", Causes)}");
}
