namespace Diplomacy.Model;

/// <summary>A class of what is acted upon, such as <c>infrastructure/energy</c>, <c>ports</c> or <c>cities</c>.</summary>
/// <remarks>Hierarchical in the way of <see cref="ActivityCode"/>.</remarks>
public sealed partial record TargetClass
{
    /// <summary>A class from its text.</summary>
    /// <exception cref="FormatException">The text is not segments of lower-case letters, digits and hyphens joined by <c>/</c>.</exception>
    public TargetClass(string value)
    {
        HierarchicalCode.Check(value, "a target class", "infrastructure/energy");
        Value = value;
    }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>A class from its text.</summary>
    /// <exception cref="FormatException">The text is no class.</exception>
    public static implicit operator TargetClass(string value) => new(value);

    /// <summary>Whether everything in this class is in the other: equal, or narrower.</summary>
    public bool IsWithin(TargetClass other) => HierarchicalCode.IsWithin(Value, Guard.NotNull(other).Value);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
