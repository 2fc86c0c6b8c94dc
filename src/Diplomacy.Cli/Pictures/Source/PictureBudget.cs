namespace Diplomacy.Cli;

/// <summary>How much a page may hold, whatever the dossier: so that the work is linear in the statements and the page is small.</summary>
/// <param name="Answers">How many answers of lanes may be asked for over all knowledge times of all pauses.</param>
/// <param name="Segments">How many different stretches and rows of open questions may be kept over all pauses.</param>
internal sealed record PictureBudget(int Answers, int Segments)
{
    /// <summary>How many marks of statements that name no pause may be drawn over all pauses.</summary>
    public const int MostMarksOfNone = 1_000;

    private const int MostSnapshots = 60;

    /// <summary>One knowledge time alone.</summary>
    public static PictureBudget Still { get; } = new(0, int.MaxValue);

    /// <summary>What a page with sliders may hold.</summary>
    public static PictureBudget Page { get; } = new(1_200, 30_000);

    /// <summary>How many different stretches and rows of questions a pause may have.</summary>
    public int SegmentsOf(int pauses) => Segments / Math.Max(pauses, 1);

    /// <summary>How many knowledge times a pause may have: the one asked for at least.</summary>
    public int SnapshotsOf(int lanes, int pauses) =>
        Math.Clamp(Answers / (Math.Max(lanes, 1) * Math.Max(pauses, 1)), 1, MostSnapshots);
}
