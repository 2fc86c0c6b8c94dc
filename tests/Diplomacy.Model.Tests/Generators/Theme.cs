namespace Diplomacy.Model.Tests.Generators;

/// <summary>What a generated dossier is mostly about, so that enough happens in it.</summary>
internal enum Theme
{
    Words,
    Events,
    States,
    Facts,
    Mutual,
    Suspension,
    Exit,
    Extension,
    Deadlines,
    Deliveries,
    Violations,
    Scope,
    Relations,
    Hands,
    Meanings,
    Mixed,
}
