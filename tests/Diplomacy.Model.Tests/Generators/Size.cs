namespace Diplomacy.Model.Tests.Generators;

/// <summary>How many worlds a case may have.</summary>
internal enum Size
{
    /// <summary>A few dozen: little is vague, and that by little.</summary>
    Small,

    /// <summary>Up to some thousands: most of four moments vague by five ticks, and three open questions beside them.</summary>
    Full,
}
