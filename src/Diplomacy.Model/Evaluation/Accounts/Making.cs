namespace Diplomacy.Model;

/// <summary>One making of an act.</summary>
/// <param name="Time">When.</param>
/// <param name="Act">The act.</param>
/// <param name="Words">The words that say so.</param>
/// <param name="TakenBack">When it was taken back; empty when it was not.</param>
internal sealed record Making(
    VagueInstant Time,
    Act Act,
    IReadOnlyList<Word> Words,
    IReadOnlyList<VagueInstant> TakenBack
)
{
    /// <summary>The word that gives its content, and so the keys of its questions.</summary>
    public Word Word => Words[0];
}
