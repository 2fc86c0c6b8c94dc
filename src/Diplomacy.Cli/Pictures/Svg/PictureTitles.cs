using System.Globalization;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>What is told of a shape when a pointer rests on it.</summary>
internal static class PictureTitles
{
    private const int MostWording = 300;

    /// <summary>A stretch: what it is, from when until when, why, and what answers to open questions would make of it.</summary>
    public static string Of(LaneHead lane, LanePiece piece, LaneAnswer answer)
    {
        var segment = piece.Segment;
        var lines = new List<string>
        {
            $"{lane.Name}: {LaneKinds.Words(piece.Kind)}{(piece.IsProjected ? ", projected" : "")}",
            $"from {PicturePhrases.From(segment.Start)} until {PicturePhrases.Until(segment.End)}",
            PicturePhrases.Of(segment.Assessment),
        };
        lines.AddRange(
            answer
                .Questions.Where(row => Overlaps(row, segment))
                .Select(row => $"{Phrases.Of(row.Open.Question)}? {PicturePhrases.Effects(row.Open)}")
        );
        return string.Join('\n', lines.Select(line => PictureText.Of(line)));
    }

    /// <summary>Statements: one in full, several by a line each.</summary>
    public static string Of(IReadOnlyList<Statement> statements, int most)
    {
        if (statements.Count == 1)
        {
            var statement = statements[0];
            return string.Join('\n', Lines(statement).Select(line => PictureText.Of(line)));
        }

        var lines = statements
            .Take(most)
            .Select(statement => PictureText.Of($"{Head(statement)}: {Words(statement)}", 160));
        var more = statements.Count - most;
        return string.Join(
            '\n',
            more > 0 ? lines.Append($"and {more.ToString(CultureInfo.InvariantCulture)} more") : lines
        );
    }

    private static IEnumerable<string> Lines(Statement statement)
    {
        yield return Head(statement);
        yield return $"said {PicturePhrases.Said(statement)}; known from {Phrases.Of(statement.KnownFrom)}";
        yield return PicturePhrases.Does(statement);
        if (statement.Wording is { } wording)
        {
            yield return $"“{PictureText.Of(wording.Text.Text, MostWording)}”";
        }

        foreach (var source in statement.Sources.ToArray())
        {
            yield return source.ToString();
        }
    }

    private static string Head(Statement statement) => $"{statement.Id}, {PicturePhrases.Who(statement)}";

    private static string Words(Statement statement) =>
        statement.Wording is { } wording ? $"“{wording}”" : PicturePhrases.Does(statement);

    private static bool Overlaps(LaneQuestion row, TimelineSegment segment) =>
        !(row.End <= segment.Start) && !(segment.End <= row.Start);
}
