namespace Diplomacy.Cli;

/// <summary>How much a page may hold, whatever the dossier: so that the work is linear in the statements and the page is small.</summary>
/// <param name="Answers">How many answers of lanes may be asked for over all knowledge times of all pauses.</param>
/// <param name="Segments">How many different stretches and rows of open questions may be kept over all pauses.</param>
/// <param name="Stretches">How many stretches the last knowledge time may have over all pauses, and half as many rows of open questions.</param>
internal sealed record PictureBudget(int Answers, int Segments, int Stretches)
{
    /// <summary>How many marks of statements that name no pause may be drawn over all pauses.</summary>
    public const int MostMarksOfNone = 1_000;

    private const int MostSnapshots = 60;
    private const int MostStretches = 3_000;

    // Of these the library computes more than are kept: many stay the same from one knowledge time to the next.
    private const int MostAsked = 100_000;

    /// <summary>One knowledge time alone.</summary>
    public static PictureBudget Still { get; } = new(0, int.MaxValue, int.MaxValue);

    /// <summary>The same with no more stretches than can be seen.</summary>
    public static PictureBudget Drawing { get; } = Still with { Stretches = MostStretches };

    /// <summary>What a page with sliders may hold.</summary>
    public static PictureBudget Page { get; } = new(1_200, 30_000, MostStretches);

    /// <summary>How many different stretches and rows of questions a pause may have.</summary>
    public int SegmentsOf(int pauses) => Segments / Math.Max(pauses, 1);

    /// <summary>How many stretches the last knowledge time of a pause may have.</summary>
    public int StretchesOf(int pauses) => Stretches / Math.Max(pauses, 1);

    /// <summary>How many knowledge times a pause may have: the one asked for at least.</summary>
    /// <param name="lanes">How many lanes it has.</param>
    /// <param name="pauses">How many pauses there are.</param>
    /// <param name="stretches">How many stretches its last knowledge time has.</param>
    public int SnapshotsOf(int lanes, int pauses, int stretches = 0) =>
        Math.Clamp(
            Math.Min(Answers / Math.Max(lanes, 1), MostAsked / Math.Max(stretches, 1)) / Math.Max(pauses, 1),
            1,
            MostSnapshots
        );
}
