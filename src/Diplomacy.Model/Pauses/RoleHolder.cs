namespace Diplomacy.Model;

/// <summary>That an actor has a role in a pause.</summary>
/// <param name="Role">The role.</param>
/// <param name="Actor">Who has it.</param>
public sealed partial record RoleHolder(PauseRole Role, ActorId Actor)
{
    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>Depositary: norway</c>.</summary>
    public override string ToString() => $"{Role}: {Actor}";
}
