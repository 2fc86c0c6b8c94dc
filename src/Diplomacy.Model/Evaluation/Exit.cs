using NodaTime;

namespace Diplomacy.Model;

/// <summary>When acts that the terms allow could end a pause at the earliest.</summary>
/// <param name="At">The instant; null where no such act ends it, or it is not known.</param>
/// <param name="IsKnown">Whether all possible worlds were looked at: an earlier exit may be in one that was not.</param>
internal readonly record struct Exit(Instant? At, bool IsKnown)
{
    public static Exit None => new(null, IsKnown: true);

    public static Exit Unknown => new(null, IsKnown: false);

    /// <summary>The earlier one of two ways out; not known where either is not.</summary>
    public Exit Or(Exit other) =>
        !IsKnown || !other.IsKnown ? Unknown
        : At is not { } at || other.At < at ? other
        : this;
}
