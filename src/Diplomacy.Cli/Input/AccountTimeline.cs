using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>One account's timeline, or a combined one, with the name it goes by in output.</summary>
/// <param name="Label">The name.</param>
/// <param name="Account">The account; null when several are combined.</param>
/// <param name="Timeline">The timeline.</param>
internal sealed record AccountTimeline(string Label, Account? Account, PauseTimeline Timeline);
