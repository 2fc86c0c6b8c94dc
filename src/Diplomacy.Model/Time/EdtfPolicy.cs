namespace Diplomacy.Model;

/// <summary>
/// What the caller makes of what EDTF leaves open: seasons, and how far a qualifier widens the bounds.
/// </summary>
/// <remarks>
/// Widening is in units of the precision written, on either side: with one unit, <c>2026-02~</c> is January to March,
/// <c>202X~</c> the 2010s to the 2030s, and a date with a time of day widens by days. <c>%</c> widens by both. Named,
/// so that an answer can say under which policy it holds. Equality is by value.
/// </remarks>
public sealed record EdtfPolicy
{
    // Wider than all of NodaTime's range in days, and small enough for sums of two in any unit.
    private const int MostUnits = 10_000_000;

    /// <summary>A policy that widens nothing and resolves no season.</summary>
    /// <param name="name">What to call it in answers.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public EdtfPolicy(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>As written: qualifiers widen nothing, and seasons have no bounds.</summary>
    public static EdtfPolicy AsWritten { get; } = new("as written");

    /// <summary>What to call it in answers.</summary>
    public string Name { get; }

    /// <summary>Which months a season has.</summary>
    public EdtfSeasons Seasons { get; init; }

    /// <summary>By how many units <c>~</c> widens on either side; from 0 to 10 000 000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above the limit.</exception>
    public int ApproximateUnits
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>By how many units <c>?</c> widens on either side; from 0 to 10 000 000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above the limit.</exception>
    public int UncertainUnits
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal int Units(EdtfQualifier qualifier) =>
        ((qualifier & EdtfQualifier.Approximate) != EdtfQualifier.None ? ApproximateUnits : 0)
        + ((qualifier & EdtfQualifier.Uncertain) != EdtfQualifier.None ? UncertainUnits : 0);

    private static int Checked(int units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(units, MostUnits);
        return units;
    }
}
