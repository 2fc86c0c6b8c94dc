namespace Diplomacy.Model;

/// <summary>What is remembered of a pause and a kind of conduct.</summary>
/// <param name="mayBind">Whether it may bind whose conduct it is, at some time.</param>
/// <param name="hasSchedule">Whether it has daily hours, so that its coverage is not worked out for all time.</param>
internal sealed class PauseCoverage(bool mayBind, bool hasSchedule)
{
    public bool MayBind => mayBind;

    public bool HasSchedule => hasSchedule;

    /// <summary>Whether it covers the conduct, once that was asked for; whoever asks at the same time finds the same.</summary>
    public TruthLine? Line { get; set; }
}
