namespace Diplomacy.Model;

/// <summary>One of the facts that together would decide an unknown verdict.</summary>
/// <param name="Kind">What sort of fact it is.</param>
/// <param name="Cause">The cause of not knowing that it is.</param>
/// <param name="Subject">What it is, in short: a question's kind and key, or of what it is the instant, or what is in conflict.</param>
/// <param name="Statements">The statements behind it, in the order of their identifiers; empty when silence is.</param>
/// <param name="Values">Its possible values in order, each with what the verdict would be if this fact alone were known.</param>
public sealed partial record DecidingFact(
    DecidingFactKind Kind,
    CauseKind Cause,
    string Subject,
    EquatableArray<StatementId> Statements,
    EquatableArray<DecidingValue> Values
)
{
    /// <summary>What it is, in short: a question's kind and key, or of what it is the instant, or what is in conflict.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate or U+0000, or is too long.</exception>
    public string Subject
    {
        get;
        init => field = Guard.AnyText(value);
    } = Guard.AnyText(Subject);

    /// <summary>The question that a reading may fix; null where the fact is none.</summary>
    public Question? Question { get; init; }

    /// <summary>Text such as <c>boundary:A2/end (exclusive → Unknown, inclusive → True)</c>.</summary>
    public override string ToString() =>
        $"{Subject} ({string.Join(", ", Values.Select(value => $"{value} → {value.Answer}"))})";
}
