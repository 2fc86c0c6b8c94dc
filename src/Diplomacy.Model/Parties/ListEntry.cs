namespace Diplomacy.Model;

/// <summary>That an actor is on a list, from when to when.</summary>
/// <param name="Actor">Who is listed.</param>
public sealed record ListEntry(ActorId Actor)
{
    /// <summary>From its listing to its delisting; open where not said.</summary>
    public ValidTime Valid
    {
        get;
        init => field = Guard.NotNull(value);
    } = ValidTime.Always;

    /// <summary>Text such as <c>daesh, .. to ..</c>.</summary>
    public override string ToString() => $"{Actor}, {Valid}";
}
