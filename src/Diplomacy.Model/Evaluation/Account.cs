namespace Diplomacy.Model;

/// <summary>According to whom: the voices whose word counts, and the carriers whose reports are taken at their word.</summary>
/// <param name="Voices">The actors; whoever speaks for one of them by office is a voice too.</param>
public sealed partial record Account(params EquatableArray<ActorId> Voices)
{
    /// <summary>The actors whose reports count as if recorded directly; null for every organization recorded as media.</summary>
    public EquatableArray<ActorId>? Carriers { get; init; }

    /// <summary>The account of one actor, with the media as carriers.</summary>
    public static Account Of(ActorId actor) => new(actor);

    /// <summary>The same account, taking nobody's reports at their word.</summary>
    public Account WithoutCarriers() => this with { Carriers = [] };

    /// <summary>The same account with these carriers instead.</summary>
    public Account CarriedBy(params EquatableArray<ActorId> carriers) => this with { Carriers = carriers };

    /// <summary>Text such as <c>russia</c>, or <c>russia (carriers: reuters)</c>.</summary>
    public override string ToString() =>
        string.Join(" and ", Voices) + (Carriers is { } carriers ? $" (carriers: {string.Join(", ", carriers)})" : "");
}
