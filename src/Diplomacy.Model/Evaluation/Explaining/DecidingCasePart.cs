namespace Diplomacy.Model;

/// <summary>The value that one deciding fact has in a case.</summary>
/// <param name="Fact">The position of the fact in <see cref="DecidingFacts.Facts"/>, from zero.</param>
/// <param name="Option">The option of a question or the side of a conflict; null for an instant.</param>
/// <param name="Within">The bounds of an instant, both inclusive; null for what is no instant.</param>
public sealed partial record DecidingCasePart(int Fact, string? Option, Moment? Within);
