namespace Diplomacy.Model;

/// <summary>That a pause renews, replaces, is part of, restores or stands beside another. Relations never run in a circle.</summary>
/// <remarks>Only <see cref="PauseRelationKind.Replaces"/> and <see cref="BreachSpreads"/> change an answer.</remarks>
/// <param name="Kind">How it is related.</param>
/// <param name="Other">The other pause.</param>
public sealed partial record PauseRelation(PauseRelationKind Kind, PauseId Other)
{
    /// <summary>Whether a violation of the other pause counts as one of this.</summary>
    public bool BreachSpreads { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>Replaces truce-2024</c>.</summary>
    public override string ToString() => $"{Kind} {Other}{(BreachSpreads ? ", breach spreading" : "")}";
}
