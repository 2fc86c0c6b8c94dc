namespace Diplomacy.Model;

/// <summary>What the words of an account say of conduct against a pause, grouped by equal conduct and time.</summary>
internal sealed class ConductWords
{
    private readonly PausePoints _points;

    public ConductWords(PausePoints points) => _points = points;

    /// <summary>The conduct of which somebody says that it occurred, with the last words of everybody on it.</summary>
    public IEnumerable<(Said Said, List<(Word Word, Said Said)> Words)> Groups =>
        _points
            .About.Select(word => (Word: word, Said: SaidBy(word.Act)))
            .Where(pair => pair.Said is { } said && Counts(pair.Word, said))
            .Select(pair => (pair.Word, Said: pair.Said!))
            .GroupBy(pair => (pair.Said.Conduct, pair.Said.Since, pair.Said.Until))
            .Select(group => (group.First().Said, Last([.. group])))
            .Where(group => group.Item2.Exists(pair => pair.Said.Occurred));

    private bool Counts(Word word, Said said) =>
        word.Origin != WordOrigin.Confirmed
        && _points.Counts(
            word,
            $"conduct/{_points.Pause}/{said.Conduct}",
            mention => SaidBy(mention.Act) is { } other && other.Conduct == said.Conduct
        );

    // A word that its voice certainly said before another counts no more.
    private static List<(Word Word, Said Said)> Last(List<(Word Word, Said Said)> words) =>
        words.FindAll(pair =>
            !words.Exists(later =>
                later.Word.Voice == pair.Word.Voice
                && later.Word.Time.Bounds.EarliestMicroseconds > (pair.Word.Time.Latest ?? long.MaxValue)
            )
        );

    private Said? SaidBy(Act act)
    {
        var said = act switch
        {
            Accuse accuse => new Said(accuse.Conduct, accuse.At, null, true)
            {
                Pause = accuse.Pause,
                Confidence = accuse.Confidence,
            },
            AssertClaim { Claim: ConductClaim claim } => Of(claim, claim.Occurred),
            DenyClaim { Claim: ConductClaim claim } => Of(claim, !claim.Occurred),
            _ => null,
        };
        return said?.Pause == _points.Pause ? said : null;
    }

    private static Said Of(ConductClaim claim, bool occurred) =>
        new(claim.Conduct, claim.During?.Since, claim.During?.Until, occurred)
        {
            Pause = claim.Pause,
            Count = claim.Count,
            Confidence = claim.Confidence,
        };

    /// <summary>What one act says of conduct.</summary>
    public sealed record Said(Conduct Conduct, Moment? Since, Moment? Until, bool Occurred)
    {
        public PauseId? Pause { get; init; }

        public long? Count { get; init; }

        public Confidence? Confidence { get; init; }
    }
}
