using NodaTime;

namespace Diplomacy.Cli;

/// <summary>A labelled instant on an axis.</summary>
/// <param name="At">The instant.</param>
/// <param name="Label">What changes from tick to tick, such as <c>06:00</c> or <c>25 Jan</c>.</param>
/// <param name="Context">The larger unit, such as <c>2026</c>, where it is the first tick or the unit is new; else null.</param>
internal sealed record AxisTick(Instant At, string Label, string? Context);
