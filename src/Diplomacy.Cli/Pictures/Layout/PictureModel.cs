using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>All that a picture of one pause shows, before it is drawn as SVG, as a page or in characters.</summary>
internal sealed record PictureModel
{
    /// <summary>The name of the pause.</summary>
    public required string Title { get; init; }

    /// <summary>The identifier of the pause.</summary>
    public required PauseId Pause { get; init; }

    /// <summary>The reading under which it is answered, the keeper's time, the version: what else the answers hang on.</summary>
    public required string Basis { get; init; }

    /// <summary>Who speaks in its statements and what they do; the same in all pictures of a dossier.</summary>
    public required StatementWords Words { get; init; }

    public required PictureAxis Axis { get; init; }

    /// <summary>The lanes; those of one group stand next to each other.</summary>
    public required IReadOnlyList<LaneHead> Lanes { get; init; }

    /// <summary>The different answers of each lane.</summary>
    public required IReadOnlyList<IReadOnlyList<LaneAnswer>> Answers { get; init; }

    /// <summary>The statements, by when they were said.</summary>
    public required IReadOnlyList<StatementMark> Marks { get; init; }

    /// <summary>The statements that name no pause, where they are too many to be marks; the same in all pictures of a dossier.</summary>
    public required IReadOnlyList<ListedStatement> Elsewhere { get; init; }

    /// <summary>The knowledge times, in order; the last is the one asked for. One at least.</summary>
    public required IReadOnlyList<Snapshot> Snapshots { get; init; }

    /// <summary>How many knowledge times there are in all, those without a snapshot included.</summary>
    public required int KnowledgeTimes { get; init; }

    /// <summary>How many pauses the file has a picture of; they share what room it has.</summary>
    public int Pauses { get; init; } = 1;

    /// <summary>Shorter stretches than this are told as one with those next to them; null where each is told.</summary>
    public Duration? Shortest { get; init; }

    /// <summary>Whether it is drawn as lanes alone, without statements, as low as it can be.</summary>
    public bool IsCompact { get; private init; }

    /// <summary>How many rows of open questions are left out at the knowledge time asked for.</summary>
    public int QuestionsLeftOut { get; init; }

    /// <summary>The stretches of the knowledge time asked for that stand for several answers.</summary>
    public IEnumerable<LaneStretch> Joined =>
        AnswersAt(Last).SelectMany(answer => answer.Segments).Where(stretch => stretch.Count > 1);

    /// <summary>The looks that stretches have in the drawing of the knowledge time asked for.</summary>
    public IEnumerable<(LaneKind Kind, bool IsProjected)> Drawn =>
        AnswersAt(Last)
            .SelectMany(answer => LanePiece.Of(answer.Segments, Axis, Axis.At(KnownAt)))
            .Select(piece => (piece.Kind, piece.IsProjected));

    /// <summary>The snapshot of the knowledge time asked for.</summary>
    public Snapshot Last => Snapshots[^1];

    public Instant KnownAt => Last.KnownAt;

    /// <summary>How many changes of an answer lie beyond the ends of the axis.</summary>
    public int ChangesBeyond =>
        Answers
            .SelectMany(answers => answers)
            .SelectMany(answer => answer.Segments)
            .Select(segment => segment.Start)
            .OfType<Instant>()
            .Distinct()
            .Count(at => !Axis.Shows(at));

    /// <summary>How many statements that name no pause were said beyond the ends of the axis.</summary>
    public int StatementsBeyond => Marks.Count(mark => !Axis.Shows(mark.At));

    /// <summary>The same as lanes alone.</summary>
    public PictureModel Compact() => this with { Marks = [], Elsewhere = [], IsCompact = true };

    /// <summary>The marks of a group of lanes that lie on the axis.</summary>
    public IEnumerable<StatementMark> MarksOf(int group) =>
        Marks.Where(mark => mark.Group == group && Axis.Shows(mark.At));

    /// <summary>How many groups of lanes there are; statements of nobody's account come after the last.</summary>
    public int Groups => Lanes.Count == 0 ? 0 : Lanes[^1].Group + 1;

    /// <summary>What each lane says at a snapshot.</summary>
    public IEnumerable<LaneAnswer> AnswersAt(Snapshot snapshot) => Lanes.Select((_, lane) => AnswerOf(lane, snapshot));

    /// <summary>What a lane says at a snapshot.</summary>
    public LaneAnswer AnswerOf(int lane, Snapshot snapshot) => Answers[lane][snapshot.Lanes[lane]];
}
