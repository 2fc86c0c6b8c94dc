namespace Diplomacy.Model;

/// <summary>An actor is part of another, so that its conduct is the other's: armed forces of their state.</summary>
public sealed partial record PartOf : Relation
{
    /// <summary>A relation without dates; set <see cref="Relation.Valid"/> to date it.</summary>
    public PartOf(ActorId part, ActorId whole)
        : base(part, whole) { }

    /// <summary>The part.</summary>
    public ActorId Part
    {
        get => From;
        init => From = value;
    }

    /// <summary>The whole.</summary>
    public ActorId Whole
    {
        get => To;
        init => To = value;
    }

    private protected override string Verb => "is part of";
}
