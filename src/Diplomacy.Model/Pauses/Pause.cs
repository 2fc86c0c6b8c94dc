namespace Diplomacy.Model;

/// <summary>The identity of a pause, which accounts describe; its terms and status come from statements alone.</summary>
/// <param name="Id">The identifier that statements use.</param>
/// <param name="Undertakings">Who may be bound, and how.</param>
public sealed record Pause(PauseId Id, params EquatableArray<Undertaking> Undertakings)
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

    /// <summary>A pause that one party declares for itself.</summary>
    public static Pause Unilateral(PauseId id, ActorId bound) => new(id, new Undertaking(Main, Form.Unilateral, bound));

    /// <summary>A pause that another asks for, binding the one asked when it accepts.</summary>
    public static Pause CalledFor(PauseId id, ActorId bound) => new(id, new Undertaking(Main, Form.CalledFor, bound));

    /// <summary>The first name, or the identifier when no name is recorded.</summary>
    public override string ToString() => Names.IsEmpty ? Id.ToString() : Names[0].ToString();
}
