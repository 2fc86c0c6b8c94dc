namespace Diplomacy.Model;

/// <summary>What an act says of an undertaking's terms; each member is null where it says nothing.</summary>
/// <remarks>An empty list is something said ("no conditions") and differs from null.</remarks>
public sealed partial record Terms
{
    private readonly Rarely? _rarely;

    /// <summary>Terms that say nothing yet.</summary>
    public Terms() { }

    // As the compiler would write it, but for what is rare, which no two values share.
    private Terms(Terms original)
    {
        Window = original.Window;
        Activities = original.Activities;
        Area = original.Area;
        Conditions = original.Conditions;
        _rarely = Rarely.Copy(original._rarely);
    }

    /// <summary>The undertaking described; null for the pause's only one.</summary>
    public UndertakingId? Undertaking
    {
        get => _rarely?.Undertaking;
        init => _rarely = Rarely.With(_rarely, Undertaking, value, static (rarely, v) => rarely.Undertaking = v);
    }

    /// <summary>When it runs.</summary>
    public Window? Window { get; init; }

    /// <summary>What the bound party holds off from.</summary>
    public EquatableArray<Activity>? Activities { get; init; }

    /// <summary>Where.</summary>
    public PlaceId? Area { get; init; }

    /// <summary>What is left free within activities and area.</summary>
    public EquatableArray<CarveOut>? Exceptions
    {
        get => _rarely?.Exceptions;
        init => _rarely = Rarely.With(_rarely, Exceptions, value, static (rarely, v) => rarely.Exceptions = v);
    }

    /// <summary>The hours of each day at which it covers conduct.</summary>
    public DailySchedule? Schedule
    {
        get => _rarely?.Schedule;
        init => _rarely = Rarely.With(_rarely, Schedule, value, static (rarely, v) => rarely.Schedule = v);
    }

    /// <summary>A number that may not be exceeded.</summary>
    public NumericLimit? Limit
    {
        get => _rarely?.Limit;
        init => _rarely = Rarely.With(_rarely, Limit, value, static (rarely, v) => rarely.Limit = v);
    }

    /// <summary>The conditions it hangs on.</summary>
    public EquatableArray<Condition>? Conditions { get; init; }

    /// <summary>How it may be prolonged.</summary>
    public ExtensionRule? Extension
    {
        get => _rarely?.Extension;
        init => _rarely = Rarely.With(_rarely, Extension, value, static (rarely, v) => rarely.Extension = v);
    }

    /// <summary>How a party may leave before the end.</summary>
    public ExitRule? Exit
    {
        get => _rarely?.Exit;
        init => _rarely = Rarely.With(_rarely, Exit, value, static (rarely, v) => rarely.Exit = v);
    }

    /// <summary>What it is said to be for.</summary>
    public EquatableArray<LocalizedText>? Purposes
    {
        get => _rarely?.Purposes;
        init => _rarely = Rarely.With(_rarely, Purposes, value, static (rarely, v) => rarely.Purposes = v);
    }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get => _rarely is { } rarely ? rarely.UnrecognizedMembers : default;
        init =>
            _rarely = Rarely.With(
                _rarely,
                UnrecognizedMembers,
                UnrecognizedMember.Checked(value),
                static (rarely, v) => rarely.UnrecognizedMembers = v
            );
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

    private sealed record Rarely : Rare<Rarely>
    {
        public UndertakingId? Undertaking { get; set; }

        public EquatableArray<CarveOut>? Exceptions { get; set; }

        public DailySchedule? Schedule { get; set; }

        public NumericLimit? Limit { get; set; }

        public ExtensionRule? Extension { get; set; }

        public ExitRule? Exit { get; set; }

        public EquatableArray<LocalizedText>? Purposes { get; set; }

        public EquatableArray<UnrecognizedMember> UnrecognizedMembers { get; set; }

        private protected override Rarely New() => new();
    }
}
