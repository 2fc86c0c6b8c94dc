namespace Diplomacy.Model;

/// <summary>One reading of a deadline: the answers to its questions, and the instants it then may be.</summary>
/// <param name="Zone">The zone; null when it has none.</param>
/// <param name="IsEndOfDay">Which edge of the day, where that is asked; else null.</param>
/// <param name="IsLater">Which of two instants the local time stands for, where that is asked; else null.</param>
/// <param name="First">The first instant it may be.</param>
/// <param name="Last">The last instant it may be.</param>
internal readonly record struct DeadlineReading(string? Zone, bool? IsEndOfDay, bool? IsLater, long First, long Last);
