using NodaTime;

namespace Diplomacy.Model;

/// <summary>A limit in time as it was said: a closed family. Evaluation resolves it; nothing is filled in before.</summary>
/// <remarks>
/// What a deadline leaves unsaid (which edge of the day, whose clock) is an open question. Its identity is the question's kind
/// and the deadline's <see cref="Key"/>; deadlines that name the same key share the answer.
/// </remarks>
public abstract partial record Deadline
{
    private protected Deadline() { }

    /// <summary>
    /// The key of this deadline's open questions; null to use one made of the statement's id and the deadline's place in it.
    /// </summary>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public string? Key
    {
        get;
        init => field = Guard.OptionalText(value);
    }

    /// <summary>The words in which it was said; null when not recorded apart from the statement's wording.</summary>
    public LocalizedText? Wording { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>The text of what is said, without wording and key.</summary>
    private protected abstract string Text { get; }

    /// <summary>
    /// Text for people, such as <c>2026-02-01 (boundary unsaid) in Europe/Moscow or Europe/Kyiv</c>. It is not what
    /// <see cref="Parse"/> reads; what reads back is the JSON.
    /// </summary>
    public sealed override string ToString() => Text;
}
