using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>
/// What one account says at every knowledge time: of the pause, and of its undertakings where they differ at any of them. Those that never
/// differ share a lane.
/// </summary>
internal sealed class GroupAnswers
{
    /// <summary>What the lane of the pause itself is called among those of its undertakings.</summary>
    public const string Whole = "the pause";

    private readonly List<LaneAnswer[]> _lanes;

    /// <summary>Tells the undertakings apart.</summary>
    /// <param name="account">The lane of the account.</param>
    /// <param name="whole">What it says of the pause, by knowledge time.</param>
    /// <param name="undertakings">What it says of each undertaking, by knowledge time.</param>
    /// <param name="names">What the undertakings are called; null where there are none.</param>
    public GroupAnswers(
        LaneHead account,
        LaneAnswer[] whole,
        IReadOnlyList<(UndertakingId Undertaking, LaneAnswer[] Answers)> undertakings,
        UndertakingNames? names
    )
    {
        var kinds = new List<(List<UndertakingId> Undertakings, LaneAnswer[] Answers)>();
        foreach (var (undertaking, answers) in undertakings)
        {
            var kind = kinds.Find(kind => kind.Answers.Zip(answers).All(pair => pair.First.LooksLike(pair.Second)));
            if (kind.Undertakings is null)
            {
                kinds.Add(([undertaking], answers));
            }
            else
            {
                kind.Undertakings.Add(undertaking);
            }
        }

        var isDivided = kinds.Count > 1;
        Heads = isDivided
            ?
            [
                account with
                {
                    Label = Whole,
                },
                .. kinds.Select(kind =>
                    account with
                    {
                        Label = names!.LabelOf(kind.Undertakings),
                        Id = string.Join(", ", kind.Undertakings),
                        Named = names.NameOf(kind.Undertakings),
                        Whole = names.WholeOf(kind.Undertakings),
                    }
                ),
            ]
            : [account];
        _lanes = isDivided ? [whole, .. kinds.Select(kind => kind.Answers)] : [whole];
    }

    public IReadOnlyList<LaneHead> Heads { get; }

    /// <summary>What each lane says at a knowledge time.</summary>
    public IEnumerable<LaneAnswer> At(int view) => _lanes.Select(lane => lane[view]);
}
