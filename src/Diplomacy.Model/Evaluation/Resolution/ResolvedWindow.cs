namespace Diplomacy.Model;

/// <summary>The window of an undertaking, as an account has it, in a world.</summary>
/// <param name="Start">Its first instant; null when nobody said it.</param>
/// <param name="End">The first instant after it.</param>
/// <param name="Length">How long it lasts; null when nobody said it.</param>
/// <param name="Words">The last words that give it; empty when nobody spoke of it.</param>
internal sealed record ResolvedWindow(Limit? Start, Limit? End, Length? Length, IReadOnlyList<TermWord> Words);
