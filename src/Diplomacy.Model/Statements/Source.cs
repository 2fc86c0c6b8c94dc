using NodaTime;

namespace Diplomacy.Model;

/// <summary>Where a statement is found: who published it, where and when.</summary>
public sealed partial record Source
{
    /// <summary>A source named by its publisher.</summary>
    /// <exception cref="ArgumentException">The publisher is blank.</exception>
    public Source(string publisher) => Publisher = publisher;

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
    public Moment? PublishedAt { get; init; }

    /// <summary>When the keeper retrieved it; null when not recorded.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public Instant? RetrievedAt
    {
        get;
        init => field = value is { } instant ? Guard.Stored(instant) : null;
    }

    /// <summary>A note of the keeper's, such as what a date rests on; null when none.</summary>
    public string? Note
    {
        get;
        init => field = Guard.OptionalText(value);
    }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Publisher, title and address.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Publisher, Title, Address }.Where(part => part is not null));
}
