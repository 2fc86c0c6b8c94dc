namespace Diplomacy.Model.Json;

/// <summary>Why a text is not what it must be.</summary>
internal readonly record struct Fault(string Code, string Message);
