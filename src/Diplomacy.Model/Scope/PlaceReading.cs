namespace Diplomacy.Model;

/// <summary>One thing a toponym may stand for.</summary>
public sealed record PlaceReading
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

    /// <summary>Text such as <c>city: kyiv-city</c>.</summary>
    public override string ToString() => $"{Option}: {Place}";
}
