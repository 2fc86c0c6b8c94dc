namespace Diplomacy.Model;

/// <summary>One act as it counts in an account: whose, when, and by whose word.</summary>
/// <param name="Voice">Whose act it is.</param>
/// <param name="Act">The act.</param>
/// <param name="Time">When it was performed.</param>
/// <param name="Statement">The statement that it is found in.</param>
internal sealed record Word(ActorId Voice, Act Act, VagueInstant Time, Statement Statement)
{
    /// <summary>The position of the statement's own act that it is found in.</summary>
    public required int ActIndex { get; init; }

    /// <summary>The principal or signatory of the statement in whose name the act that it is found in was done.</summary>
    public ActorId Maker { get; init; } = Voice;

    /// <summary>How many performances it is inside of.</summary>
    public int Depth { get; init; }

    public WordOrigin Origin { get; init; } = WordOrigin.Recorded;

    /// <summary>Who says that it was performed: the voice itself when recorded.</summary>
    public ActorId SaidBy { get; init; } = Voice;

    /// <summary>When who says so made the report or confirmation that it stands in.</summary>
    public VagueInstant ToldAt { get; init; } = Time;

    /// <summary>When that was last said: what one avows to have reported, one reports again.</summary>
    public VagueInstant SaidAt { get; init; } = Time;

    /// <summary>When it was last said: what one avows one says again.</summary>
    public VagueInstant SpokenAt => Origin == WordOrigin.Avowed ? SaidAt : Time;

    /// <summary>When it was performed as far as that was said: when the statement was made, or the time reported with it.</summary>
    public Moment? GivenTime { get; init; } = Time.Bounds;

    /// <summary>When the voice must have had its authority: when it acted, or, not said, when the statement was made.</summary>
    public VagueInstant CapacityAt { get; init; } = Time;

    /// <summary>The utterances that it is part of a paraphrase of, from the outermost report inwards.</summary>
    public EquatableArray<UtteranceId> Paraphrases { get; init; }

    /// <summary>To whom it was said, as far as that is recorded.</summary>
    public EquatableArray<ActorId> To { get; init; } = Statement.Addressees;

    /// <summary>The terms that a signatory holds instead of those that the act states; null when it has no such reservation.</summary>
    public Terms? Reserved { get; init; }

    public WordPlace Place => new(Statement.Id, ActIndex, Maker, Depth);

    /// <summary>What is said in the same breath goes by one key in the open questions.</summary>
    public string Key => ActIndex == 0 ? Statement.Id.Value : $"{Statement.Id}#{ActIndex + 1}";
}
