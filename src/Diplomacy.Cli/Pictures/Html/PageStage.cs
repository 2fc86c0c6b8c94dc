namespace Diplomacy.Cli;

/// <summary>How poor a page may become to be small enough.</summary>
/// <param name="Stretches">How many stretches a picture may have.</param>
/// <param name="Segments">How many different stretches and rows a picture may have over all its knowledge times.</param>
/// <param name="Sources">How much is told of sources.</param>
/// <param name="LeastText">How many characters are left of a text of a statement at least.</param>
internal sealed record PageStage(int Stretches, int Segments, SourceDetail Sources, int LeastText)
{
    private const int Short = 160;
    private const int Shorter = 80;
    private const int Shortest = 40;

    // Fewer stretches than these in a lane say nothing.
    private const int LeastStretches = 8;

    /// <summary>
    /// The stages, each poorer than the one before: long texts cut, knowledge times left out, then sources told by less and less, texts
    /// cut shorter, no slider, and stretches joined.
    /// </summary>
    public static IReadOnlyList<PageStage> Of(IReadOnlyList<PictureModel> models)
    {
        var most = models.Max(model => model.AnswersAt(model.Last).Sum(answer => answer.Segments.Count));
        var lanes = models.Max(model => model.Lanes.Count);
        var stages = new List<PageStage> { new(int.MaxValue, int.MaxValue, SourceDetail.Whole, Short) };
        foreach (var sources in Enum.GetValues<SourceDetail>())
        {
            stages.Add(new(int.MaxValue, most * 4, sources, Short));
        }

        stages.Add(stages[^1] with { LeastText = Shorter });
        stages.Add(stages[^1] with { Segments = 0 });
        for (var left = most / 2; left >= LeastStretches * lanes; left /= 2)
        {
            stages.Add(stages[^1] with { Stretches = left });
        }

        stages.Add(stages[^1] with { LeastText = Shortest });
        return stages;
    }

    /// <summary>
    /// Where knowledge times or stretches were left out, so that there may be room for words again: the same with more of sources and texts,
    /// the richest first.
    /// </summary>
    public IEnumerable<PageStage> WithMoreWords() =>
        Segments == 0
            ? Enum.GetValues<SourceDetail>().Select(sources => this with { Sources = sources, LeastText = Short })
            : [];

    /// <summary>The pictures as they are at this stage.</summary>
    public IReadOnlyList<PictureModel> Shortened(IReadOnlyList<PictureModel> models) =>
        Segments == int.MaxValue ? models : [.. models.Select(model => ShortPicture.Of(model, Stretches, Segments))];
}
