using System.Globalization;
using Diplomacy.Model;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Cli;

/// <summary>The words in which answers are put.</summary>
internal static class Phrases
{
    public static string Of(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Of(EquatableArray<Phase> phases) => string.Join(" or ", phases);

    public static string Of(Question question) => $"{QuestionKinds.CodeOf(question.Kind)}:{question.Key}";

    /// <summary>A cause: the question that would settle it, or its kind, and the statements behind it.</summary>
    public static string Of(Cause cause)
    {
        if (cause.Question is not { } question)
        {
            return $"{cause}";
        }

        // Most questions are of the kind that the cause is; to say both would be to say it twice.
        var what = string.Equals($"{cause.Kind}", $"{question.Kind}", StringComparison.Ordinal)
            ? Of(question)
            : $"{cause.Kind} on {Of(question)}";
        return cause.Statements.IsEmpty ? what : $"{what} ({string.Join(", ", cause.Statements)})";
    }

    public static string Of(OpenQuestion open) =>
        $"{Of(open.Question)}: "
        + string.Join(", ", open.Question.Options.Zip(open.Answers, (option, answer) => $"{option} makes it {answer}"));

    public static string Start(Instant? start) => start is { } value ? Of(value) : "..";

    public static string NextChange(Moment? change) =>
        change switch
        {
            null => "none",
            { Earliest: { } earliest, Latest: { } latest } when earliest == latest => $"at {Of(earliest)}",
            { Earliest: { } earliest, Latest: { } latest } => $"between {Of(earliest)} and {Of(latest)}",
            { Earliest: { } earliest } => $"not before {Of(earliest)}, if at all",
            _ => "not known",
        };

    public static string Of(DueKind kind) =>
        kind switch
        {
            DueKind.Start => "starts",
            DueKind.End => "ends",
            DueKind.Renewal => "goes on by itself",
            DueKind.NoticeAgainstRenewal => "last moment for notice against going on",
            DueKind.NoticeToLeave => "last moment for notice to leave before the end",
            DueKind.Termination => "is terminated",
            DueKind.Obligation => "obligation due",
            DueKind.Reply => "reply due",
            DueKind.LongStop => "condition due",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of thing that falls due."),
        };

    public static string Of(TermAgreement agreement) =>
        agreement switch
        {
            TermAgreement.Same => "same",
            TermAgreement.DifferInWhatIsOpen => "differ in what is open",
            TermAgreement.OnlyInFirst => "only in the first",
            TermAgreement.OnlyInSecond => "only in the second",
            TermAgreement.Differ => "differ",
            _ => throw new ArgumentOutOfRangeException(nameof(agreement), agreement, "Not a way to agree."),
        };

    /// <summary>A length of time in hours, such as <c>25 hours</c> or <c>1.5 hours</c>.</summary>
    public static string Hours(Duration duration) =>
        string.Create(CultureInfo.InvariantCulture, $"{duration.TotalHours:0.######} hours");

    /// <summary>What a heading says where statements were withheld; nothing where none were.</summary>
    public static string Partial(Withheld? withheld) => withheld is null ? "" : $" (partial: {withheld})";

    public static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
