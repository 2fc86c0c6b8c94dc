using System.Globalization;
using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>The words that stand beside pictures: short forms where the whole would fill a page.</summary>
internal static class PicturePhrases
{
    private const int MostCauses = 8;
    private const int MostStatements = 6;

    public static string From(Instant? start) => start is { } at ? Phrases.Of(at) : "the beginning of time";

    public static string Until(Instant? end) => end is { } at ? Phrases.Of(at) : "the end of time";

    /// <summary>Why it is not known, or that it changes too often to say.</summary>
    public static string Causes(LaneStretch stretch) =>
        stretch.Count == 1
            ? Causes(stretch.Assessment)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{stretch.Count} answers that follow each other too closely to be told apart here: {Shares(stretch.Lengths)} of the time"
            );

    private static string Shares(EquatableArray<KindLength> lengths)
    {
        var all = lengths.Sum(kind => kind.Length.TotalSeconds);
        return string.Join(
            ", ",
            lengths.Select(kind => $"{LaneKinds.Words(kind.Kind)} {Share(kind.Length.TotalSeconds / all)}")
        );
    }

    // Rounded, but never to none or to all of it.
    private static string Share(double share) =>
        share is < 0.01 ? "less than 1%"
        : share is > 0.99 and < 1 ? "more than 99%"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)}%");

    public static string Causes(Assessment assessment) =>
        PictureText.Some([.. assessment.Causes.Select(Of)], MostCauses, "; ");

    /// <summary>What a lane says over a stretch: kind, phases and causes.</summary>
    public static string Of(LaneStretch stretch)
    {
        var causes = Causes(stretch);
        return $"{Phases(stretch.Assessment.Phases)}{(causes.Length == 0 ? "" : $"; because of {causes}")}";
    }

    public static string Effects(OpenQuestion open) =>
        PictureText.Some(
            [.. open.Question.Options.Zip(open.Answers, (option, answer) => $"{option}: {Words(answer)}")],
            MostCauses,
            "; "
        );

    /// <summary>The phases that are possible, in words.</summary>
    public static string Phases(EquatableArray<Phase> phases)
    {
        var words = phases
            .Select(phase => phase == Phase.None ? "not spoken of" : StatementWords.Spaced($"{phase}"))
            .ToArray();
        return words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} or {words[^1]}";
    }

    /// <summary>A question in words, and the key by which the option <c>--reading</c> answers it.</summary>
    public static string Question(Question question) => $"{Words(question.Kind)} {Phrases.Of(question)}";

    /// <summary>A question and the statements that leave it open.</summary>
    public static string Question(OpenQuestion open) =>
        Question(open.Question) + (open.Statements.IsEmpty ? "" : $" ({Statements(open.Statements)})");

    public static string Statements(EquatableArray<StatementId> statements) =>
        PictureText.Some([.. statements.Select(id => id.Value)], MostStatements, ", ");

    public static string Said(Statement statement) =>
        statement.SaidAt switch
        {
            { IsUnknown: true } => "at a time not recorded",
            { Earliest: { } earliest, Latest: { } latest } when earliest == latest => Phrases.Of(earliest),
            { Earliest: { } earliest, Latest: { } latest } =>
                $"between {Phrases.Of(earliest)} and {Phrases.Of(latest)}",
            { Earliest: { } earliest } => $"not before {Phrases.Of(earliest)}",
            { Latest: { } latest } => $"not after {Phrases.Of(latest)}",
            _ => "never",
        };

    public static string Words(Standing standing) =>
        standing switch
        {
            Standing.Stands => "stands",
            Standing.Replaced => "replaced",
            Standing.TakenBack => "taken back",
            _ => "not known yet",
        };

    /// <summary>What one knowledge time is called, and on what else the answers hang.</summary>
    public static string Known(PictureModel model) => Known(model, model.Last);

    public static string Known(PictureModel model, Snapshot snapshot) =>
        $"Known at {Phrases.Of(snapshot.KnownAt)}{(model.Basis.Length == 0 ? "" : $", {model.Basis}")}";

    /// <summary>What is said of a page whose answers are so many that it has no slider; empty where it needs none.</summary>
    public static string NoSlider(PictureModel model) =>
        model.Snapshots.Count == 1 && model.KnowledgeTimes > 1
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Its answers are too many for a slider: it has the last of {model.KnowledgeTimes} knowledge times; the option --known-at asks for any other."
            )
            : "";

    /// <summary>What is on record of the undertakings that have lanes; empty where none has.</summary>
    public static string Undertakings(PictureModel model)
    {
        var told = model.Lanes.Select(lane => lane.Whole).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return told.Length == 0 ? "" : $"Undertakings: {string.Join("; ", told)}.";
    }

    /// <summary>What a picture leaves out, said to its readers; empty where nothing is.</summary>
    /// <param name="model">The picture.</param>
    /// <param name="where">What has all changes of the answer.</param>
    /// <param name="whereFar">What becomes of statements that name no pause and were said long before or after.</param>
    /// <param name="whereOthers">What becomes of statements that name no pause and are too many to draw.</param>
    public static string LeftOut(PictureModel model, string where, string whereFar, string whereOthers)
    {
        var notes = new List<string>();
        if (model.Snapshots.Count > 1 && model.Snapshots.Count < model.KnowledgeTimes)
        {
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The slider has {model.Snapshots.Count} of {model.KnowledgeTimes} knowledge times, evenly chosen among those of its statements; the option --known-at asks for any other."
                )
            );
        }

        if (model.Joined.Any())
        {
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Answers that last less than {Words(model.Shortest)} are told as one with those next to them: {model.Joined.Sum(stretch => stretch.Count)} answers as {model.Joined.Count()}. The option --json prints each; {(model.Pauses > 1 ? "with one pause (--pause) or" : "with")} fewer accounts (--according-to) more of them stand here."
                )
            );
        }

        if (model.QuestionsLeftOut > 0)
        {
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Phrases.Count(model.QuestionsLeftOut, "row")} of open questions left out, those over the shortest time: diplomacy evaluate prints the open questions of any instant."
                )
            );
        }

        if (model.ChangesBeyond > 0)
        {
            notes.Add(
                $"{Phrases.Count(model.ChangesBeyond, "change")} of the answer beyond the edges of the picture: {where}."
            );
        }

        if (model.StatementsBeyond > 0)
        {
            var names = model.StatementsBeyond == 1 ? "names" : "name";
            notes.Add(
                $"{Phrases.Count(model.StatementsBeyond, "statement")} that {names} no pause, beyond the edges of the picture: {whereFar}."
            );
        }

        if (model.Elsewhere.Count > 0)
        {
            var what = model.Elsewhere.Count == 1 ? "statement names" : "statements name";
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{model.Elsewhere.Count} {what} no pause; too many to be drawn in every picture: {whereOthers}."
                )
            );
        }

        return string.Join(' ', notes);
    }

    /// <summary>What is said on a page that would be too large.</summary>
    /// <param name="words">How its texts were cut.</param>
    /// <param name="isStill">Whether it is too large even so.</param>
    public static string TooLarge(PageWords words, bool isStill)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{HtmlPage.MostBytes / 1_000_000} MB");
        var notes = new List<string>();
        if (words.Cuts > 0)
        {
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"To keep the page under {size}, {Phrases.Count(words.Cuts, "text")} of statements longer than {words.Longest} characters were cut there: each says how much is missing, and the dossier has it under the name of the statement."
                )
            );
        }

        if (LeftOut(words.Sources) is { } sources)
        {
            notes.Add(
                $"To keep the page under {size}, {sources} left out: the dossier has them under the name of the statement."
            );
        }

        if (isStill)
        {
            notes.Add($"The page is larger than {size}: the options --pause and --according-to make smaller ones.");
        }

        return string.Join(' ', notes);
    }

    private static string? LeftOut(SourceDetail sources) =>
        sources switch
        {
            SourceDetail.Untitled => "the titles of sources are",
            SourceDetail.First => "the titles of sources, and of several sources all but the first, are",
            SourceDetail.Publisher =>
                "the titles and addresses of sources, and of several sources all but the publisher of the first, are",
            _ => null,
        };

    private static string Words(Duration? length) =>
        length is { } time && time < Duration.FromDays(1) ? Phrases.Count((int)time.TotalHours, "hour")
        : length is { } days ? Phrases.Count((int)days.TotalDays, "day")
        : "";

    private static string Of(Cause cause)
    {
        // The first few statements alone: a cause may rest on hundreds.
        var asked = cause.Question is { } question ? $": {Phrases.Of(question)}" : "";
        var behind = cause.Statements.IsEmpty ? "" : $" ({Statements(cause.Statements)})";
        return Words(cause.Kind) + asked + behind;
    }

    private static string Words(Truth answer) =>
        answer switch
        {
            Truth.True => "in force",
            Truth.False => "not in force",
            _ => "still open",
        };

    private static string Words(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Boundary => "Is the day named in or out?",
            QuestionKind.Zone => "Whose clock?",
            QuestionKind.Elapsed => "Hours or dates?",
            QuestionKind.Fold => "Which of two instants?",
            QuestionKind.Extent => "The end or the length?",
            QuestionKind.Act => "Was it done?",
            QuestionKind.Place => "Which place?",
            QuestionKind.Failure => "Suspended or ended?",
            QuestionKind.Counting => "Counted from when?",
            QuestionKind.MonthEnd => "Which day, where a month has no such?",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of question."),
        };

    private static string Words(CauseKind kind) =>
        kind switch
        {
            CauseKind.Boundary => "a day named as a limit, in or out not said",
            CauseKind.Zone => "whose clock not said",
            CauseKind.Fold => "a local time that stands for two instants",
            CauseKind.Counting => "how days are counted not said",
            CauseKind.Extent => "start, end and length that differ",
            CauseKind.Place => "which place not said",
            CauseKind.Start => "a beginning known within bounds only",
            CauseKind.End => "an end known within bounds only",
            CauseKind.Base => "what it hangs on, which came about at a time not known",
            CauseKind.Silence => "nobody said",
            CauseKind.ConflictingSources => "sources that contradict each other",
            CauseKind.AccountsConflict => "accounts that contradict each other",
            CauseKind.Evasion => "asked and not answered",
            CauseKind.NoAuthority => "no authority recorded",
            CauseKind.Failure => "what a condition's failing does not said",
            CauseKind.Conduct => "conduct described too broadly",
            CauseKind.NotYetOccurred => "not come about by the knowledge time",
            CauseKind.Exception => "whether an exception applies not said",
            CauseKind.NotUnderstood => "an act of a kind not known here",
            CauseKind.ContradictoryTerms => "terms that contradict themselves",
            CauseKind.SplittingBound => "more possibilities than are explored",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of cause."),
        };
}
