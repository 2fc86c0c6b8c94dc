namespace Diplomacy.Model;

/// <summary>A person holds an office. Two holders at once are allowed (disputed offices exist) and reported as a warning.</summary>
public sealed partial record HoldsOffice : Relation
{
    /// <summary>A relation without dates; set <see cref="Relation.Valid"/> to date it.</summary>
    public HoldsOffice(ActorId person, ActorId office)
        : base(person, office) { }

    /// <summary>The person.</summary>
    public ActorId Person
    {
        get => From;
        init => From = value;
    }

    /// <summary>The office.</summary>
    public ActorId Office
    {
        get => To;
        init => To = value;
    }

    private protected override string Verb => "holds";
}
