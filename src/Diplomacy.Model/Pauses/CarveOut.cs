namespace Diplomacy.Model;

/// <summary>An exception: conduct that the undertaking leaves free although it lies within its activities and area; a closed family.</summary>
public abstract partial record CarveOut
{
    private protected CarveOut() { }

    /// <summary>The code of the kind of exception, as in JSON: <c>selfDefence</c> and so on.</summary>
    public abstract string Kind { get; }

    /// <summary>The words in which the exception was said; null when not recorded.</summary>
    public LocalizedText? Wording { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    private protected abstract string Text { get; }

    /// <summary>The exception in words.</summary>
    public sealed override string ToString() => Text;
}
