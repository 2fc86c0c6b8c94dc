namespace Diplomacy.Model;

/// <summary>A dated relation between two actors: a closed family.</summary>
public abstract record Relation
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

    private protected abstract string Verb { get; }

    /// <summary>Text such as <c>peskov holds press-secretary</c>.</summary>
    public sealed override string ToString() => $"{From} {Verb} {To}";
}
