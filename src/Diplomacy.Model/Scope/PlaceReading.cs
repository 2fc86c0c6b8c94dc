namespace Diplomacy.Model;

/// <summary>One thing a toponym may stand for.</summary>
public sealed partial record PlaceReading
{
    /// <summary>A reading: its option's name, such as <c>city</c>, and the place.</summary>
    /// <exception cref="ArgumentException">The option is blank.</exception>
    public PlaceReading(string option, PlaceId place)
    {
        Option = option;
        Place = place;
    }

    /// <summary>The name of the option, used in readings: <c>place=city</c>.</summary>
    public string Option
    {
        get;
        init => field = Guard.Text(value);
    }

    /// <summary>The place it stands for under this option.</summary>
    public PlaceId Place { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>city: kyiv-city</c>.</summary>
    public override string ToString() => $"{Option}: {Place}";
}
