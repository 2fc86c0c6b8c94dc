namespace Diplomacy.Model;

/// <summary>One making of the binding act: when, by which words, and when it was taken back.</summary>
internal sealed record BindingInstance(
    VagueInstant Time,
    IReadOnlyList<Word> Words,
    IReadOnlyList<VagueInstant> TakenBack
);
