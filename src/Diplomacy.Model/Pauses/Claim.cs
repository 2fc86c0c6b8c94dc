namespace Diplomacy.Model;

/// <summary>Something said to be so: a closed family. That somebody acted is no claim but a <see cref="Report"/>.</summary>
public abstract partial record Claim
{
    private protected Claim() { }

    /// <summary>The code of the kind of claim, as in JSON: <c>terms</c>, <c>state</c> and so on.</summary>
    public abstract string Kind { get; }

    /// <summary>The pause it is about; null when it names none.</summary>
    internal virtual PauseId? PauseNamed => null;

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    private protected abstract string Detail { get; }

    /// <summary>Text such as <c>state talks holds</c>.</summary>
    public sealed override string ToString() => $"{Kind} {Detail}";
}
