namespace Diplomacy.Model;

/// <summary>That an actor is on a list, from when to when.</summary>
/// <param name="Actor">Who is listed.</param>
public sealed partial record ListEntry(ActorId Actor)
{
    /// <summary>From its listing to its delisting; open where not said.</summary>
    public ValidTime Valid
    {
        get;
        init => field = Guard.NotNull(value);
    } = ValidTime.Always;

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>daesh, .. to ..</c>.</summary>
    public override string ToString() => $"{Actor}, {Valid}";
}
