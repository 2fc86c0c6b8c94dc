namespace Diplomacy.Model;

/// <summary>Another's hand under a joint or signed text, beside the speaker's: with its own time and reservations.</summary>
/// <param name="By">Who signs or joins.</param>
public sealed partial record Signature(ActorId By)
{
    private readonly Moment _at = Moment.Absent;

    /// <summary>For whom; null for itself.</summary>
    public ActorId? OnBehalfOf { get; init; }

    /// <summary>When; null for when the statement was said.</summary>
    public Moment? At
    {
        get => _at.OrNull;
        init => _at = value ?? Moment.Absent;
    }

    /// <summary>Reservations, in words; empty when none is recorded.</summary>
    public EquatableArray<LocalizedText> Reservations { get; init; }

    /// <summary>The terms that it holds instead, term by term; null when it makes no reservation on terms.</summary>
    public Terms? ReservedTerms { get; init; }

    /// <summary>The actor bound: the one signed for.</summary>
    public ActorId Principal => OnBehalfOf ?? By;

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>ali for hamas</c>.</summary>
    public override string ToString() => $"{By}{(OnBehalfOf is { } principal ? $" for {principal}" : "")}";
}
