using NodaTime;

namespace Diplomacy.Model;

/// <summary>Where a statement is found: who published it, where and when.</summary>
public sealed partial record Source
{
    private readonly Moment _publishedAt = Moment.Absent;
    private readonly Rarely? _rarely;

    /// <summary>A source named by its publisher.</summary>
    /// <exception cref="ArgumentException">The publisher is blank.</exception>
    public Source(string publisher) => Publisher = publisher;

    // As the compiler would write it, but for what is rare, which no two sources share.
    private Source(Source original)
    {
        Publisher = original.Publisher;
        Title = original.Title;
        Address = original.Address;
        _publishedAt = original._publishedAt;
        _rarely = Rarely.Copy(original._rarely);
    }

    /// <summary>Who published it, by name.</summary>
    public string Publisher
    {
        get;
        init => field = Guard.Text(value);
    }

    /// <summary>The title; null when not recorded.</summary>
    public string? Title
    {
        get;
        init => field = Guard.OptionalText(value);
    }

    /// <summary>The address, kept exactly as recorded; null when not recorded.</summary>
    public string? Address
    {
        get;
        init => field = Guard.OptionalText(value);
    }

    /// <summary>When it was published; a day is the bounds of that day. Null when not recorded.</summary>
    public Moment? PublishedAt
    {
        get => _publishedAt.OrNull;
        init => _publishedAt = value ?? Moment.Absent;
    }

    /// <summary>When the keeper retrieved it; null when not recorded.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public Instant? RetrievedAt
    {
        get => _rarely is { } rarely ? Microseconds.Unpacked(rarely.RetrievedAt) : null;
        init =>
            _rarely = Rarely.With(
                _rarely,
                _rarely?.RetrievedAt ?? 0,
                Microseconds.Packed(value is { } instant ? Guard.Stored(instant) : null),
                static (rarely, v) => rarely.RetrievedAt = v
            );
    }

    /// <summary>A note of the keeper's, such as what a date rests on; null when none.</summary>
    public string? Note
    {
        get => _rarely?.Note;
        init => _rarely = Rarely.With(_rarely, Note, Guard.OptionalText(value), static (rarely, v) => rarely.Note = v);
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

    /// <summary>Publisher, title and address.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Publisher, Title, Address }.Where(part => part is not null));

    private sealed record Rarely : Rare<Rarely>
    {
        public long RetrievedAt { get; set; }

        public string? Note { get; set; }

        public EquatableArray<UnrecognizedMember> UnrecognizedMembers { get; set; }

        private protected override Rarely New() => new();
    }
}
