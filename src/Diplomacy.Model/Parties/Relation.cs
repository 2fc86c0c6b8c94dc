namespace Diplomacy.Model;

/// <summary>A dated relation between two actors: a closed family.</summary>
public abstract partial record Relation
{
    private protected Relation(ActorId from, ActorId to)
    {
        From = from;
        To = to;
    }

    /// <summary>When it holds.</summary>
    public ValidTime Valid
    {
        get;
        init => field = Guard.NotNull(value);
    } = ValidTime.Always;

    // The ends as edges of a graph; the public names are the cases' own. Also closes the family.
    internal ActorId From { get; private protected init; }

    internal ActorId To { get; private protected init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    private protected abstract string Verb { get; }

    /// <summary>Text such as <c>peskov holds press-secretary</c>.</summary>
    public sealed override string ToString() => $"{From} {Verb} {To}";
}
