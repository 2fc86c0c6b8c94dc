namespace Diplomacy.Model;

/// <summary>What validation found, with what it must know to go on when more statements come.</summary>
/// <param name="found">The diagnostics, in their order.</param>
/// <param name="isSound">Whether none of them is an error.</param>
internal sealed class ValidationResult(PersistentVector<Diagnostic> found, bool isSound)
{
    public PersistentVector<Diagnostic> Found => found;

    public bool IsSound => isSound;

    public required PersistentMap<string, KeyUse> Keys { get; init; }

    public required ReplyBounds Bounds { get; init; }

    public EquatableArray<Diagnostic> Diagnostics =>
        field.IsEmpty && found.Count > 0 ? field = [.. found.From(0)] : field;
}
