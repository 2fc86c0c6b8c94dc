using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>A reading that changes nothing that was asked for.</summary>
/// <param name="Text">The reading, as written.</param>
/// <param name="Elsewhere">The pauses of the dossier that were not asked for and that it bears on.</param>
internal sealed record IdleReading(string Text, IReadOnlyList<PauseId> Elsewhere);
