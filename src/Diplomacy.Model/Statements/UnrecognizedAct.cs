namespace Diplomacy.Model;

/// <summary>An act of a kind that this version does not know, kept as it was read.</summary>
/// <remarks>
/// What it does is not understood: it may be a performative, which counts in every account. So a pause that it names is unknown in every
/// account while it counts, whoever performs it; a retraction takes it back altogether. What it says is in
/// <see cref="Act.UnrecognizedMembers"/>.
/// </remarks>
/// <param name="UnknownKind">The kind as it was written.</param>
public sealed partial record UnrecognizedAct(string UnknownKind) : Act
{
    /// <summary>The kind as it was written.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or not well-formed UTF-16.</exception>
    public string UnknownKind
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(UnknownKind);

    /// <summary>The pause that it names; null when it names none.</summary>
    public PauseId? Pause { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Unrecognized;

    /// <summary>The kind as it was written.</summary>
    public override string Kind => UnknownKind;

    private protected override string Detail => "(not understood)";
}
