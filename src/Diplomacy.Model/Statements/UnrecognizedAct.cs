namespace Diplomacy.Model;

/// <summary>An act of a kind that this version does not know, kept as it was read.</summary>
/// <remarks>What it does is not understood: in every account a pause that it names is unknown while it counts.</remarks>
/// <param name="UnknownKind">The kind as it was written.</param>
/// <param name="Content">The whole act as JSON text, as it was read.</param>
public sealed record UnrecognizedAct(string UnknownKind, string Content) : Act
{
    /// <summary>The kind as it was written.</summary>
    public string UnknownKind
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(UnknownKind);

    /// <summary>The whole act as JSON text, as it was read.</summary>
    public string Content
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(Content);

    /// <summary>The pause that it names; null when it names none.</summary>
    public PauseId? Pause { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "unrecognized";

    private protected override string Detail => UnknownKind;
}
