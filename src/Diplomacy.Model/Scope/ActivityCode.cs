namespace Diplomacy.Model;

/// <summary>A stable code in the hierarchy of activities, such as <c>hostilities/strikes/drone</c>.</summary>
/// <remarks>
/// The code carries its own place in the hierarchy: each segment narrows the one before it, so the hierarchy is open to new
/// codes without a registry. Segments are lower-case letters, digits and hyphens. <see cref="Activities"/> lists the
/// well-known ones.
/// </remarks>
public sealed partial record ActivityCode
{
    /// <summary>A code from its text.</summary>
    /// <exception cref="FormatException">The text is not segments of lower-case letters, digits and hyphens joined by <c>/</c>.</exception>
    public ActivityCode(string value)
    {
        HierarchicalCode.Check(value, "an activity code", "hostilities/strikes");
        Value = value;
    }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>A code from its text.</summary>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static implicit operator ActivityCode(string value) => new(value);

    /// <summary>Whether every activity of this code is one of the other's: equal, or narrower.</summary>
    public bool IsWithin(ActivityCode other) => HierarchicalCode.IsWithin(Value, Guard.NotNull(other).Value);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
