using System.Globalization;
using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>The words that stand beside pictures: short forms where the whole would fill a page.</summary>
internal static class PicturePhrases
{
    private const int MostCauses = 8;
    private const int MostStatements = 6;

    public static string From(Instant? start) => start is { } at ? Phrases.Of(at) : "always";

    public static string Until(Instant? end) => end is { } at ? Phrases.Of(at) : "for good";

    public static string Causes(Assessment assessment) =>
        PictureText.Some([.. assessment.Causes.Select(Of)], MostCauses, "; ");

    /// <summary>What a lane says over a stretch: kind, phases and causes.</summary>
    public static string Of(Assessment assessment)
    {
        var causes = Causes(assessment);
        return $"{Phrases.Of(assessment.Phases)}{(causes.Length == 0 ? "" : $"; because of {causes}")}";
    }

    public static string Effects(OpenQuestion open) =>
        PictureText.Some(
            [.. open.Question.Options.Zip(open.Answers, (option, answer) => $"{option}: {answer}")],
            MostCauses,
            "; "
        );

    /// <summary>A question and the statements that leave it open.</summary>
    public static string Question(OpenQuestion open) =>
        Phrases.Of(open.Question) + (open.Statements.IsEmpty ? "" : $" ({Statements(open.Statements)})");

    public static string Statements(EquatableArray<StatementId> statements) =>
        PictureText.Some([.. statements.Select(id => id.Value)], MostStatements, ", ");

    public static string Who(Statement statement) =>
        $"{statement.Speaker}{(statement.OnBehalfOf is { } principal ? $" for {principal}" : "")}";

    public static string Does(Statement statement) => string.Join("; ", statement.Acts.Select(act => act.ToString()));

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

    /// <summary>What a picture leaves out, said to its readers; empty where nothing is.</summary>
    /// <param name="model">The picture.</param>
    /// <param name="where">What has all changes of the answer.</param>
    /// <param name="whereOthers">What becomes of statements that name no pause and are too many to draw.</param>
    public static string LeftOut(PictureModel model, string where, string whereOthers)
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

        if (model.Axis.Beyond > 0)
        {
            notes.Add(
                $"{Phrases.Count(model.Axis.Beyond, "change")} of the answer beyond the edges of the picture: {where}."
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

        if (isStill)
        {
            notes.Add($"The page is larger than {size}: the options --pause and --according-to make smaller ones.");
        }

        return string.Join(' ', notes);
    }

    private static string Of(Cause cause)
    {
        // As in reports, but with the first few statements alone: a cause may rest on hundreds.
        var whole = cause with
        {
            Statements = [],
        };
        return cause.Statements.IsEmpty ? Phrases.Of(whole) : $"{Phrases.Of(whole)} ({Statements(cause.Statements)})";
    }
}
