namespace Diplomacy.Model.Tests.Reference;

/// <summary>What the account's own voices say a question's answer is (docs/evaluation.md, 4: readings said).</summary>
internal sealed class Clarifications
{
    private static readonly Clarifications None = new([]);
    private readonly List<(Word Word, string Option)> _said;

    private Clarifications(List<(Word Word, string Option)> said) => _said = said;

    /// <summary>What is said of a question by its key or, where nothing is, of all of its kind.</summary>
    public static Clarifications On(
        Situation situation,
        PauseId pause,
        QuestionKind kind,
        string key,
        IReadOnlyList<string> options
    )
    {
        var all = situation.Once("clarifications", "", () => situation.OwnOn("no point", act => act is Clarify));
        if (all.Count == 0)
        {
            return None;
        }

        var said = all.Select(w => (Word: w, Act: (Clarify)w.Act))
            .Where(w => w.Act.Pause == pause && w.Act.Question == kind)
            .Where(w => options.Contains(w.Act.Option, StringComparer.Ordinal))
            .ToList();
        var named = said.Where(w => string.Equals(w.Act.Key, key, StringComparison.Ordinal)).ToList();
        var meant = named.Count > 0 ? named : said.Where(w => w.Act.Key is null).ToList();
        return new Clarifications(meant.ConvertAll(w => (w.Word, w.Act.Option)));
    }

    public string? In(WorldTimes times) =>
        _said.Count == 0
            ? null
            : times.PickLast(
                times
                    .LastOfEachVoice(_said, s => s.Word)
                    .Select(s => s.Option)
                    .Distinct(StringComparer.Ordinal)
                    .ToList(),
                option => option
            );
}
