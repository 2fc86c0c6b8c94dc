namespace Diplomacy.Model;

/// <summary>A fact of a kind that this version does not know, kept as it was read.</summary>
/// <remarks>
/// Whether it is so is not understood: where an answer hangs on it, the answer is unknown. What it says is in
/// <see cref="Fact.UnrecognizedMembers"/>.
/// </remarks>
/// <param name="UnknownKind">The kind as it was written.</param>
public sealed partial record UnrecognizedFact(string UnknownKind) : Fact
{
    /// <summary>The kind as it was written.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or not well-formed UTF-16.</exception>
    public string UnknownKind
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(UnknownKind);

    /// <summary>The kind as it was written.</summary>
    public override string Kind => UnknownKind;

    private protected override string Text =>
        $"{UnknownKind} (not understood{string.Concat(UnrecognizedMembers.Select(member => $", {member}"))})";
}
