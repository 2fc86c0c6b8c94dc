namespace Diplomacy.Model;

/// <summary>One step of an explanation: what holds, how surely, why not known, and what it rests on.</summary>
/// <remarks>
/// The answer at the top holds over the whole <see cref="Verdict.Interval"/>; what it rests on is told as it is at the instant asked about,
/// and may be otherwise elsewhere in the interval while the answer stays the same.
/// </remarks>
/// <param name="Kind">What the step is about.</param>
/// <param name="Text">A sentence, or a few.</param>
/// <param name="Truth">The truth of what the step is about at the instant asked about; null where it has none.</param>
/// <param name="Children">What it rests on; leaves cite statements, or say that nobody spoke.</param>
public sealed partial record ExplanationNode(
    ExplanationKind Kind,
    string Text,
    Truth? Truth,
    EquatableArray<ExplanationNode> Children
)
{
    /// <summary>Whose account a verdict is in, or which undertakings a step is about; empty for other steps, and for several accounts.</summary>
    public EquatableArray<string> Subjects { get; init; }

    /// <summary>Why the answer is not known, in steps that say so; null in others.</summary>
    public CauseKind? Cause { get; init; }

    /// <summary>The statement cited; null in nodes that cite none.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>The sources of the statement cited.</summary>
    public EquatableArray<Source> Sources { get; init; }

    /// <summary>The statements that it and all below it cite, in the order of their identifiers.</summary>
    public EquatableArray<StatementId> Statements =>
        All().Select(node => node.Statement).OfType<StatementId>().Distinct().Order().ToEquatableArray();

    /// <summary>This node and all below it, each before its children.</summary>
    public IEnumerable<ExplanationNode> All() => Children.SelectMany(child => child.All()).Prepend(this);

    /// <summary>
    /// The explanation as text to be read: up to some forty lines of a hundred columns, each step with the statements it cites in brackets,
    /// then the statements themselves as far as there is room. What is left out is counted.
    /// </summary>
    public override string ToString() => ExplanationText.Of(this);
}
