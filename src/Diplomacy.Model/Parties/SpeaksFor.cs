namespace Diplomacy.Model;

/// <summary>An actor has authority to speak for another. Speaking for is transitive, through offices held as well.</summary>
public sealed partial record SpeaksFor : Relation
{
    /// <summary>A relation without dates; set <see cref="Relation.Valid"/> to date it.</summary>
    public SpeaksFor(ActorId speaker, ActorId principal)
        : base(speaker, principal) { }

    /// <summary>The actor with authority, usually an office.</summary>
    public ActorId Speaker
    {
        get => From;
        init => From = value;
    }

    /// <summary>The actor on whose behalf it may speak.</summary>
    public ActorId Principal
    {
        get => To;
        init => To = value;
    }

    private protected override string Verb => "speaks for";
}
