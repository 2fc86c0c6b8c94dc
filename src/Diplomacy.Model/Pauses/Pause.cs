namespace Diplomacy.Model;

/// <summary>The identity of a pause, which accounts describe; its terms and status come from statements alone.</summary>
/// <param name="Id">The identifier that statements use.</param>
/// <param name="Undertakings">Who may be bound, and how.</param>
public sealed partial record Pause(PauseId Id, params EquatableArray<Undertaking> Undertakings)
{
    /// <summary>The undertaking of a pause made by <see cref="Unilateral"/> or <see cref="CalledFor"/>.</summary>
    public static UndertakingId Main { get; } = new("main");

    /// <summary>The names, the usual one first; empty when none is recorded.</summary>
    public EquatableArray<Name> Names { get; init; }

    /// <summary>What people call it (ceasefire, moratorium, humanitarian pause …); a label without effect.</summary>
    public string? Label
    {
        get;
        init => field = Guard.OptionalText(value);
    }

    /// <summary>Who mediates, guarantees, monitors, keeps the text.</summary>
    public EquatableArray<RoleHolder> Roles { get; init; }

    /// <summary>What is to be done beside it.</summary>
    public EquatableArray<Obligation> Obligations { get; init; }

    /// <summary>How it is related to other pauses.</summary>
    public EquatableArray<PauseRelation> Relations { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>A pause that one party declares for itself.</summary>
    public static Pause Unilateral(PauseId id, ActorId bound) => new(id, new Undertaking(Main, Form.Unilateral, bound));

    /// <summary>A pause that another asks for, binding the one asked when it accepts.</summary>
    public static Pause CalledFor(PauseId id, ActorId bound) => new(id, new Undertaking(Main, Form.CalledFor, bound));

    /// <summary>A pause to which all parties must agree, each bound by an undertaking of its own named after it.</summary>
    /// <exception cref="ArgumentException">There are fewer than two parties.</exception>
    public static Pause Mutual(PauseId id, params EquatableArray<ActorId> parties) =>
        parties.Count < 2
            ? throw new ArgumentException("A mutual pause takes two parties at least.", nameof(parties))
            : new Pause(
                id,
                [.. parties.Select(party => new Undertaking(new UndertakingId(party.Value), Form.Mutual, party))]
            );

    /// <summary>The first name, or the identifier when no name is recorded.</summary>
    public override string ToString() => Names.IsEmpty ? Id.ToString() : Names[0].ToString();
}
