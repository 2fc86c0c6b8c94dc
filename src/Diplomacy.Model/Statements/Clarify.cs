namespace Diplomacy.Model;

/// <summary>Says which reading is meant: fixes an open question in the accounts of which the speaker is a voice.</summary>
/// <param name="Pause">The pause it is about.</param>
/// <param name="Question">The kind of question.</param>
/// <param name="Option">The answer, as the question lists it.</param>
public sealed partial record Clarify(PauseId Pause, QuestionKind Question, string Option) : Act
{
    /// <summary>The answer.</summary>
    public string Option
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(Option);

    /// <summary>The key of the one question answered; null for all of the kind in the pause.</summary>
    public string? Key
    {
        get;
        init => field = Guard.OptionalText(value);
    }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "clarify";

    private protected override string Detail =>
        $"{Pause}: {QuestionKinds.CodeOf(Question)}{(Key is null ? "" : $":{Key}")}={Option}";
}
