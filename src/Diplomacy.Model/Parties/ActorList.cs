namespace Diplomacy.Model;

/// <summary>A list of actors kept elsewhere, such as the organizations that the Security Council designates.</summary>
/// <param name="Id">The identifier that exceptions use.</param>
/// <param name="Entries">Who is on it, and when.</param>
public sealed partial record ActorList(ListId Id, params EquatableArray<ListEntry> Entries)
{
    /// <summary>The names of the list, the usual one first; empty when none is recorded.</summary>
    public EquatableArray<Name> Names { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>The first name, or the identifier when no name is recorded.</summary>
    public override string ToString() => Names.IsEmpty ? Id.ToString() : Names[0].ToString();
}
