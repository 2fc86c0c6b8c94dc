using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>The sentences of explanations, in plain English.</summary>
internal static class Sentences
{
    private const string NoSource = "no source recorded";

    public static ExplanationNode Nobody { get; } = new("Nobody has spoken of it.", null, []);

    public static string Of(Verdict verdict)
    {
        var what = verdict.Conduct is { } conduct ? $"in force and covers {conduct}" : "in force";
        var account = verdict.Account is { } one ? $" according to {one}" : "";
        var projection = verdict.IsProjection ? ", if nobody says anything more" : "";
        var phases = verdict.Phases.IsEmpty ? "" : $" ({string.Join(" or ", verdict.Phases)})";
        return $"{verdict.Pause} is {what} at {Text(verdict.At)}{account}, known at {Text(verdict.Stamp.KnownAt)}{projection}{phases}";
    }

    public static string Of(Cause cause) =>
        cause.Kind switch
        {
            CauseKind.Boundary => "Whether the day named as the limit is in or out was not said.",
            CauseKind.Zone => $"Whose clock the limit is in was not said: {Options(cause)}.",
            CauseKind.Fold => "The local time named is one that clocks skip or repeat.",
            CauseKind.Counting =>
                "How its days or months are counted was not said: by the clock or in hours, with or without the first day.",
            CauseKind.Extent => "Start, end and length were all said, and differ.",
            CauseKind.Place when cause.Question is not null =>
                $"What the name of the place stands for was not said: {Options(cause)}.",
            CauseKind.Place => "It is not recorded how the places lie to each other.",
            CauseKind.Start => "When it began, or when an act on it was done, is known only within bounds.",
            CauseKind.End => "When it ends is known only within bounds.",
            CauseKind.Base => "When something it hangs on came about is known only within bounds.",
            CauseKind.Silence => "Nobody said.",
            CauseKind.ConflictingSources => "Sources, or voices of this account, contradict each other.",
            CauseKind.AccountsConflict => "In one account it is in force, in another it is not.",
            CauseKind.Evasion => "Whether the act that would bind was made was asked, and not answered.",
            CauseKind.NoAuthority => "The only evidence of the act is a statement without recorded authority.",
            CauseKind.Failure => "What the failing of the condition does was not said.",
            CauseKind.Conduct => "The conduct asked about is described too broadly to say.",
            CauseKind.NotYetOccurred =>
                "Something the terms name has not come about by the time of knowledge, and may or may not.",
            CauseKind.Exception => "Whether an exception or a limit leaves the conduct free cannot be told.",
            CauseKind.NotUnderstood => "An act, an actor or a fact is of a kind that this version does not know.",
            CauseKind.ContradictoryTerms => "The terms contradict themselves under every reading.",
            CauseKind.SplittingBound => $"There are more than {WorldExplorer.Limit} kinds of possible worlds.",
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause.Kind, "Not a kind of cause."),
        };

    public static string Of(OpenQuestion question) =>
        string.Join(
            "; ",
            question.Question.Options.Zip(
                question.Answers,
                (option, answer) => $"{QuestionKinds.CodeOf(question.Question.Kind)}={option} makes it {answer}"
            )
        ) + ".";

    /// <summary>A statement as a citation: its identifier, who, when, the words where wanted, the sources.</summary>
    public static string Of(Statement statement, Dossier dossier, bool withWords)
    {
        var principal = statement.OnBehalfOf is { } spokenFor ? $" for {NameOf(spokenFor)}" : "";
        var who = $"[{statement.Id}] {NameOf(statement.Speaker)}{principal}";
        if (!withWords)
        {
            return $"{who} ({(statement.Sources.IsEmpty ? NoSource : string.Join("; ", statement.Sources.Select(s => s.Publisher)))})";
        }

        var words = statement.Wording is { } wording ? $"\"{wording}\"" : string.Join("; ", statement.Acts);
        var sources = statement.Sources.IsEmpty ? NoSource : string.Join("; ", statement.Sources);
        return $"{who}, {Said(statement.SaidAt)}: {words} ({sources})";

        string NameOf(ActorId id) => dossier.Index.Actors.GetValueOrDefault(id)?.ToString() ?? id.Value;
    }

    private static string Said(Moment moment)
    {
        if (moment.Earliest is { } earliest && moment.Latest is { } latest)
        {
            var day = earliest.InUtc().Date;
            return moment.IsExact ? Text(earliest)
                : day == latest.InUtc().Date ? LocalDatePattern.Iso.Format(day)
                : $"between {Text(earliest)} and {Text(latest)}";
        }

        return moment.Latest is { } last ? $"by {Text(last)}" : "at a time not recorded";
    }

    private static string Options(Cause cause) =>
        cause.Question is { } question ? string.Join(" or ", question.Options) : "not recorded";

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
