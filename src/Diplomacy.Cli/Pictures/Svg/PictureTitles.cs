using System.Globalization;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>What is told of a shape when a pointer rests on it.</summary>
internal static class PictureTitles
{
    /// <summary>How many statements of one mark are told.</summary>
    public const int MostTold = 12;

    private const int MostQuestions = 8;

    /// <summary>A stretch: what it is, from when until when, why, and what answers to open questions would make of it.</summary>
    public static string Of(LaneHead lane, LanePiece piece, LaneAnswer answer)
    {
        var segment = piece.Segment;
        var lines = new List<string>
        {
            $"{lane.Name}: {LaneKinds.Words(piece.Kind)}{(piece.IsProjected ? ", projected" : "")}",
            $"from {PicturePhrases.From(segment.Start)} until {PicturePhrases.Until(segment.End)}",
            PicturePhrases.Of(segment),
        };
        var questions = answer.Questions.Where(row => Overlaps(row, segment)).ToArray();
        lines.AddRange(
            questions
                .Take(MostQuestions)
                .Select(row =>
                    $"{PicturePhrases.Question(row.Open.Question)}; {PicturePhrases.Effects(row.Open)}{Over(row, segment)}"
                )
        );
        if (questions.Length > MostQuestions)
        {
            lines.Add($"and {Phrases.Count(questions.Length - MostQuestions, "more open question")}");
        }

        return string.Join('\n', lines.Select(line => PictureText.Told(line, PictureText.LongestLine)));
    }

    /// <summary>Statements: one in full, several by a line each.</summary>
    public static string Of(IReadOnlyList<Statement> statements, StatementWords words)
    {
        if (statements.Count == 1)
        {
            var statement = statements[0];
            return string.Join('\n', Lines(statement, words));
        }

        var lines = statements
            .Take(MostTold)
            .Select(statement =>
                PictureText.Told($"{Head(statement, words)}: {Words(statement, words)}", PictureText.LongestOfSeveral)
            );
        var more = statements.Count - MostTold;
        return string.Join(
            '\n',
            more > 0 ? lines.Append($"and {more.ToString(CultureInfo.InvariantCulture)} more") : lines
        );
    }

    private static IEnumerable<string> Lines(Statement statement, StatementWords words)
    {
        yield return PictureText.Told(Head(statement, words), PictureText.LongestLine);
        yield return $"said {PicturePhrases.Said(statement)}; known from {Phrases.Of(statement.KnownFrom)}";
        yield return PictureText.Told(words.Does(statement), PictureText.LongestLine);
        if (statement.Wording is { } wording)
        {
            var text = wording.Text.Text;
            var head = PictureText.Head(text, PictureText.LongestWording);
            yield return $"“{PictureText.Of(head)}”"
                + (head.Length == text.Length ? "" : PictureText.Missing(text.Length - head.Length));
        }

        foreach (var source in statement.Sources.ToArray())
        {
            yield return PictureText.Told(source.ToString(), PictureText.LongestLine);
        }
    }

    private static string Head(Statement statement, StatementWords words) => $"{statement.Id}, {words.Who(statement)}";

    private static string Words(Statement statement, StatementWords words) =>
        statement.Wording is { } wording ? $"“{wording}”" : words.Does(statement);

    // When, where it is not so over the whole stretch.
    private static string Over(LaneQuestion row, LaneStretch segment)
    {
        var begins = row.Start is null || row.Start <= segment.Start;
        var ends = row.End is null || row.End >= segment.End;
        return begins && ends ? "" : $", from {PicturePhrases.From(row.Start)} until {PicturePhrases.Until(row.End)}";
    }

    private static bool Overlaps(LaneQuestion row, LaneStretch segment) =>
        !(row.End <= segment.Start) && !(segment.End <= row.Start);
}
