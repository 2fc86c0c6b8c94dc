using NodaTime;

namespace Diplomacy.Model;

/// <summary>One step of an explanation: what holds, how surely, why not known, and what it rests on.</summary>
/// <remarks>
/// The answer at the top holds over the whole <see cref="Verdict.Interval"/>. What it rests on may change within it while the answer stays the
/// same, so that each step says in its own <see cref="Interval"/> how far its truth goes. What a text tells besides (when it ends, who
/// moved the end) is told as it is at the instant asked about.
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
    /// <summary>How many levels explanations have at most.</summary>
    public const int MaxDepth = 80;

    /// <summary>A sentence, or a few.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate or U+0000, or is too long.</exception>
    public string Text
    {
        get;
        init => field = Guard.AnyText(value);
    } = Guard.AnyText(Text);

    /// <summary>What it rests on; leaves cite statements, or say that nobody spoke.</summary>
    /// <exception cref="ArgumentException">It would have more than <see cref="MaxDepth"/> levels.</exception>
    public EquatableArray<ExplanationNode> Children
    {
        get;
        init => field = Checked(value);
    } = Checked(Children);

    /// <summary>
    /// Whose account a verdict is in, which undertakings a step is about, or, of <see cref="ExplanationKind.ConditionsHold"/>, who may have
    /// suspended its part; empty for other steps, and for several accounts.
    /// </summary>
    /// <exception cref="ArgumentException">One is blank, holds a lone surrogate or U+0000, or is too long.</exception>
    public EquatableArray<string> Subjects
    {
        get;
        init => field = Guard.Texts(value);
    }

    /// <summary>What the undertakings of <see cref="Subjects"/> are called in sentences, in their order; empty for steps about anything else.</summary>
    /// <exception cref="ArgumentException">One holds a lone surrogate or U+0000, or is too long.</exception>
    public EquatableArray<string> Names
    {
        get;
        init => field = Guard.AnyTexts(value);
    }

    /// <summary>
    /// The maximal interval around the instant asked about, within the <see cref="Verdict.Interval"/> of the answer at the top, over which the
    /// truth of the step is the same (of a verdict or an undertaking its phases too, of a cause or a presumption that it is one); half-open, an
    /// open end has none. Null for steps that are told of the instant asked about alone, which have no truth, and for statements.
    /// </summary>
    public Interval? Interval { get; init; }

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
    /// The explanation as text of one screen: up to 38 lines of a hundred columns, each step with the statements it cites in brackets,
    /// then the statements themselves as far as there is room. What is left out is counted.
    /// </summary>
    public override string ToString() => ToText(ExplanationText.Lines);

    /// <summary>
    /// The explanation as text to be read, of at most so many lines: the statements are left out, and counted, where there is no room for
    /// them. The steps are never left out, and go beyond the limit where they are more.
    /// </summary>
    /// <param name="lines">The most lines, of a hundred columns each.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public string ToText(int lines)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lines);
        return ExplanationText.Of(this, lines);
    }

    /// <summary>
    /// The text, and how far the truth of it goes where that is not as far as the answer, nor as what it stands below:
    /// <c>Not over from … to …</c>. The text of a verdict tells its own interval, and that of a step without one is all there is.
    /// </summary>
    /// <param name="answer">The interval of the answer at the top; null for none.</param>
    /// <param name="above">The interval of the step above it; null for none.</param>
    public string TextWithin(Interval? answer, Interval? above) =>
        Kind == ExplanationKind.Verdict || Interval is not { } own || own == answer || own == above
            ? Text
            : $"{Text} {Sentences.Throughout(Kind, Truth, own, answer)}";

    private int Depth => 1 + (Children.IsEmpty ? 0 : Children.Max(child => child.Depth));

    private static EquatableArray<ExplanationNode> Checked(EquatableArray<ExplanationNode> children) =>
        children.IsEmpty || children.Max(child => Guard.NotNull(child).Depth) < MaxDepth
            ? children
            : throw new ArgumentException(
                $"The explanation has more than the {MaxDepth} levels that are allowed.",
                nameof(children)
            );

    /// <summary>The same, no interval in it reaching beyond another one that has an instant in common with all of them.</summary>
    internal ExplanationNode Within(Interval interval) =>
        this with
        {
            Interval = Interval is { } own ? Intervals.Common(own, interval) : null,
            Children = [.. Children.Select(child => child.Within(interval))],
        };
}
