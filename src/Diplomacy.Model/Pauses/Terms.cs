namespace Diplomacy.Model;

/// <summary>What an act says of an undertaking's terms; each member is null where it says nothing.</summary>
/// <remarks>An empty list is something said ("no conditions") and differs from null.</remarks>
public sealed partial record Terms
{
    /// <summary>The undertaking described; null for the pause's only one.</summary>
    public UndertakingId? Undertaking { get; init; }

    /// <summary>When it runs.</summary>
    public Window? Window { get; init; }

    /// <summary>What the bound party holds off from.</summary>
    public EquatableArray<Activity>? Activities { get; init; }

    /// <summary>Where.</summary>
    public PlaceId? Area { get; init; }

    /// <summary>What is left free within activities and area.</summary>
    public EquatableArray<CarveOut>? Exceptions { get; init; }

    /// <summary>The hours of each day at which it covers conduct.</summary>
    public DailySchedule? Schedule { get; init; }

    /// <summary>A number that may not be exceeded.</summary>
    public NumericLimit? Limit { get; init; }

    /// <summary>The conditions it hangs on.</summary>
    public EquatableArray<Condition>? Conditions { get; init; }

    /// <summary>How it may be prolonged.</summary>
    public ExtensionRule? Extension { get; init; }

    /// <summary>How a party may leave before the end.</summary>
    public ExitRule? Exit { get; init; }

    /// <summary>What it is said to be for.</summary>
    public EquatableArray<LocalizedText>? Purposes { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>The terms that are said, by name.</summary>
    public override string ToString() =>
        string.Join(
            "; ",
            new[]
            {
                Window?.ToString(),
                Activities is { } activities ? string.Join(", ", activities) : null,
                Area is { } area ? $"in {area}" : null,
                Exceptions is { } exceptions ? string.Join(", ", exceptions) : null,
                Schedule?.ToString(),
                Limit?.ToString(),
                Conditions is { } conditions ? string.Join(", ", conditions) : null,
                Extension is { } extension ? $"prolonged {extension}" : null,
                Exit is { } exit ? $"left {exit}" : null,
                Purposes is { } purposes ? $"for {string.Join(", ", purposes)}" : null,
            }.Where(text => text is not null)
        );
}
