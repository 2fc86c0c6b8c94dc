namespace Diplomacy.Model.Json;

/// <summary>Where a type keeps the members that its shape has no row for.</summary>
internal sealed record Kept<TOwner>(
    Func<TOwner, EquatableArray<UnrecognizedMember>> Get,
    Func<TOwner, EquatableArray<UnrecognizedMember>, TOwner> With
);
