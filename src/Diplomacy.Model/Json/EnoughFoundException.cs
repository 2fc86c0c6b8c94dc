namespace Diplomacy.Model.Json;

/// <summary>So much is wrong with a document that the rest of it is not looked at.</summary>
internal sealed class EnoughFoundException : Exception;
