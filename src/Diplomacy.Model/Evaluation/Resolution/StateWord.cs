namespace Diplomacy.Model;

/// <summary>A word on whether a state holds, from its own beginning on.</summary>
internal sealed record StateWord(Word Word, bool Holds, VagueInstant Since)
{
    /// <summary>The first instant of which it may speak; <see cref="long.MinValue"/> where it has none.</summary>
    public long SpeaksFrom { get; } =
        Since.Root.MayBeAlways ? long.MinValue : Since.Bounds.EarliestMicroseconds ?? long.MinValue;

    /// <summary>The first instant of which it certainly speaks; <see cref="long.MaxValue"/> where it has none.</summary>
    public long CertainFrom { get; } =
        Since.IsExactAndFree ? Since.Bounds.EarliestMicroseconds!.Value
        : Since.Latest is { } latest ? latest + 1
        : long.MaxValue;

    /// <summary>The first instant at which it may have been said.</summary>
    public long SaidFrom { get; } = Word.SpokenAt.Bounds.EarliestMicroseconds ?? long.MinValue;

    /// <summary>The last instant at which it may have been said.</summary>
    public long SaidBy { get; } = Word.SpokenAt.Latest ?? long.MaxValue;
}
