namespace Diplomacy.Model;

/// <summary>What the key of a limit stands for, by the limits that have it.</summary>
/// <param name="First">The first limit.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Zones">The zones that it may be in, by the first limit that may be in several, if one may.</param>
internal sealed record KeyUse(Deadline First, DiagnosticPath Path, EquatableArray<string> Zones);
