using NodaTime;

namespace Diplomacy.Model;

/// <summary>What changed in the answers about a pause between two knowledge times, and why.</summary>
/// <param name="Pause">The pause.</param>
/// <param name="Account">The account.</param>
/// <param name="Before">The earlier knowledge time.</param>
/// <param name="After">The later one.</param>
/// <param name="Changes">Where truth or phases differ, in order; empty when nothing changed.</param>
/// <param name="Reasons">
/// The statements first known after the earlier time and by the later one because of which they differ, in the order of identifiers. Each
/// that makes a difference alone is listed; of statements that only together do, as many as it takes, so that without all those listed no statement
/// changes anything.
/// </param>
/// <param name="IsSilenceAReason">
/// Whether the passing of time is a reason too: nobody having said anything until the later time, what was a projection before is none
/// now, and the answers differ even without any new statement.
/// </param>
public sealed record VerdictDiff(
    PauseId Pause,
    Account Account,
    Instant Before,
    Instant After,
    EquatableArray<VerdictChange> Changes,
    EquatableArray<ChangeReason> Reasons,
    bool IsSilenceAReason
)
{
    /// <summary>The changes, one a line, and the reasons.</summary>
    public override string ToString() =>
        Changes.IsEmpty
            ? $"{Pause}: nothing changed"
            : $"{string.Join('\n', Changes)}\nbecause of {string.Join(", ", Reasons.Select(r => r.ToString()).Concat(IsSilenceAReason ? ["silence"] : []))}";
}
