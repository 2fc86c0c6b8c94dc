using Diplomacy.Model;

namespace Diplomacy.Smoke;

/// <summary>A type of the application's own, with enumerations of the format.</summary>
internal sealed record Tally(Truth Answer, Dictionary<Phase, int> By, EquatableArray<ActorId> Of);
