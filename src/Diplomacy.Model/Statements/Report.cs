namespace Diplomacy.Model;

/// <summary>Reports that somebody else performed an act: a paraphrase. It counts in the reporter's account and in accounts that take the reporter's reports at their word. Of the reporter's own act it is an avowal.</summary>
/// <param name="Performance">The act reported.</param>
public sealed partial record Report(Performance Performance) : Act
{
    /// <summary>The act reported.</summary>
    public Performance Performance
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Performance);

    /// <summary>
    /// The utterance it paraphrases; null when not known. On every point that a quotation of that utterance covers, the
    /// paraphrase counts nowhere.
    /// </summary>
    public UtteranceId? Paraphrases { get; init; }

    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "report";

    private protected override string Detail => $"({Performance})";
}
