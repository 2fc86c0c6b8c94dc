namespace Diplomacy.Model;

/// <summary>The options of questions in words.</summary>
internal static class OptionPhrases
{
    public static string Of(string option) =>
        option switch
        {
            QuestionKinds.Exclusive => "the day out",
            QuestionKinds.Inclusive => "the day in",
            QuestionKinds.Made => "yes",
            QuestionKinds.NotMade => "no",
            QuestionKinds.End => "the end",
            QuestionKinds.StartPlusLength => "the length",
            QuestionKinds.FromInstant => "from the hour",
            QuestionKinds.EventDayCounted => "the first day counted",
            QuestionKinds.EventDayNotCounted => "the first day not counted",
            QuestionKinds.WallClock => "dates",
            QuestionKinds.Exact => "hours",
            // A zone is told by its city, as everywhere.
            _ => ActPhrases.Readable(option.Replace('_', ' ')),
        };
}
