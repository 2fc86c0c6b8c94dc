namespace Diplomacy.Model;

/// <summary>What is remembered of a pause and a kind of conduct.</summary>
/// <param name="hasSchedule">Whether it has daily hours, so that its coverage is not worked out for all time.</param>
internal sealed class PauseCoverage(bool hasSchedule)
{
    public bool HasSchedule => hasSchedule;

    /// <summary>Whether it covers the conduct, once that was asked for; whoever asks at the same time finds the same.</summary>
    public TruthLine? Line { get; set; }
}
