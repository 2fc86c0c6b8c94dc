namespace Diplomacy.Model;

/// <summary>A stretch of time in whole microseconds, half-open and not empty, and the number of what lasts so long.</summary>
/// <remarks>Of stretches with a common number no two have an instant in common.</remarks>
internal readonly record struct Stretch(long Start, long End, int Number);
