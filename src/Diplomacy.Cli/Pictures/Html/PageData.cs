using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What the script of a page needs to show another knowledge time: every answer of every lane, kept once.</summary>
/// <remarks>
/// Numbers are places in the drawing or indexes into lists, so that the script decides nothing. The encoder leaves no
/// character in it that could end a script element or begin a comment.
/// </remarks>
internal static class PageData
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NewLine = "\n",
    };

    public static string Of(IReadOnlyList<PictureModel> models)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("leastWidth", SvgDrawing.LeastWidth);
            json.WriteNumber("narrow", PieceShape.Narrow);
            json.WriteNumber("slim", PieceShape.Slim);
            json.WriteNumber("bar", PieceShape.BarHeight);
            json.WriteNumber("margin", PieceShape.GroundMargin);
            json.WriteNumber("outline", PieceShape.OutlineMargin);
            json.WriteNumber("leastBox", PieceShape.LeastBox);
            json.WriteNumber("beside", PieceShape.Beside);
            json.WriteString("ground", PieceShape.Ground);
            json.WriteNumber("wording", PictureText.LongestWording);
            json.WriteNumber("line", PictureText.LongestLine);
            json.WriteNumber("each", PictureText.LongestOfSeveral);
            json.WriteNumber("told", PictureTitles.MostTold);
            json.WriteNumber("knownRoom", SvgDrawing.KnownRoom);
            json.WriteObjects("kinds", Enum.GetValues<LaneKind>(), kind => WriteKind(json, kind));
            json.WriteTexts("standings", Enum.GetValues<Standing>().Select(PicturePhrases.Words));
            json.WriteObjects("pauses", models, model => WritePause(json, model));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteKind(Utf8JsonWriter json, LaneKind kind)
    {
        json.WriteString("words", LaneKinds.Words(kind));
        json.WriteObjects(
            "shapes",
            [PieceShape.Of(kind, false), PieceShape.Of(kind, true)],
            shape =>
            {
                json.WriteString("class", shape.Class);
                json.WriteNumber("top", shape.Top);
                json.WriteNumber("height", shape.Height);
                json.WriteBoolean("outlined", shape.IsOutlined);
            }
        );
    }

    private static void WritePause(Utf8JsonWriter json, PictureModel model)
    {
        var layout = new SvgLayout(model, 0);
        var order = new AxisOrder(model);
        var times = new Indexed<Instant>();
        var assessments = new Indexed<LaneStretch>();
        var questions = new Indexed<OpenQuestion>();
        json.WriteNumber("left", layout.X(0));
        json.WriteNumber("right", layout.X(1));
        json.WriteNumber("last", order.Last);
        json.WriteObjects(
            "snapshots",
            model.Snapshots,
            snapshot =>
            {
                json.WriteString("known", PictureText.Of(PicturePhrases.Known(model, snapshot)));
                json.WriteNumber("x", layout.X(model.Axis.At(snapshot.KnownAt)));
                json.WriteNumber("order", order.Of(snapshot.KnownAt));
                json.WriteList("lanes", snapshot.Lanes, json.WriteNumberValue);
            }
        );
        json.WriteTexts("names", model.Lanes.Select(lane => PictureText.Of(lane.Name)));
        json.WriteList(
            "lanes",
            model.Answers,
            answers => WriteArray(json, answers, answer => WriteAnswer(json, answer, times, assessments, questions))
        );
        json.WriteTexts("times", times.Items.Select(Phrases.Of));
        json.WriteList("xs", times.Items, at => json.WriteNumberValue(layout.X(model.Axis.At(at))));
        json.WriteList("order", times.Items, at => json.WriteNumberValue(order.Of(at)));
        json.WriteList("assessments", assessments.Items, told => WriteAssessment(json, told));
        json.WriteList("questions", questions.Items, open => WriteQuestion(json, open));
        json.WriteList("standings", model.Marks, mark => WriteStandings(json, model, mark.Index));
    }

    // Segments follow each other without gaps: an assessment, the instant at which the next begins, and so on.
    private static void WriteAnswer(
        Utf8JsonWriter json,
        LaneAnswer answer,
        Indexed<Instant> times,
        Indexed<LaneStretch> assessments,
        Indexed<OpenQuestion> questions
    )
    {
        json.WriteStartArray();
        json.WriteStartArray();
        foreach (var segment in answer.Segments)
        {
            if (segment.Start is { } start)
            {
                json.WriteNumberValue(times.IndexOf(start));
            }

            json.WriteNumberValue(assessments.IndexOf(segment with { Start = null, End = null }));
        }

        json.WriteEndArray();
        WriteArray(
            json,
            answer.Questions,
            row =>
                WriteArray(
                    json,
                    [
                        row.Start is { } start ? times.IndexOf(start) : -1,
                        row.End is { } end ? times.IndexOf(end) : -1,
                        questions.IndexOf(row.Open),
                    ],
                    json.WriteNumberValue
                )
        );
        json.WriteEndArray();
    }

    private static void WriteAssessment(Utf8JsonWriter json, LaneStretch told)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)told.Kind);
        json.WriteStringValue(PicturePhrases.Phases(told.Assessment.Phases));
        json.WriteStringValue(PictureText.Of(PicturePhrases.Causes(told)));
        json.WriteEndArray();
    }

    private static void WriteQuestion(Utf8JsonWriter json, OpenQuestion open)
    {
        json.WriteStartArray();
        json.WriteStringValue(PictureText.Of(PicturePhrases.Question(open)));
        json.WriteStringValue(PictureText.Of(PicturePhrases.Effects(open)));
        json.WriteEndArray();
    }

    // Only the changes: a snapshot and how the statement stands from it on.
    private static void WriteStandings(Utf8JsonWriter json, PictureModel model, int mark)
    {
        json.WriteStartArray();
        var last = Standing.NotKnown;
        for (var i = 0; i < model.Snapshots.Count; i++)
        {
            if (model.Snapshots[i].Standings[mark] is var standing && standing != last)
            {
                json.WriteNumberValue(i);
                json.WriteNumberValue((int)standing);
                last = standing;
            }
        }

        json.WriteEndArray();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
