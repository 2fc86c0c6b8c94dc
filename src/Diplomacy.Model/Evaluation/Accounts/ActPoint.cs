namespace Diplomacy.Model;

/// <summary>A point on which evidence is weighed: whether an actor has performed an act of a kind.</summary>
/// <param name="Name">The name of the point, by which quotations are remembered.</param>
/// <param name="By">Whose act it is.</param>
/// <param name="Performed">The act of that kind that an act is, or amounts to; null when it is none.</param>
/// <param name="IsOfKind">Whether an act is of the kind at all, so that a quotation of it covers the point.</param>
/// <param name="Question">What is asked where the evidence leaves it open.</param>
internal sealed record ActPoint(
    string Name,
    ActorId By,
    Func<Act, Act?> Performed,
    Func<Act, bool> IsOfKind,
    Question Question
)
{
    /// <summary>Whether it is the act that binds, which is listed when nobody knows of it and open without authority.</summary>
    public bool IsBinding { get; init; }

    /// <summary>Whether it may be made by those who speak for whose act it is, or for whom that one speaks.</summary>
    public bool IsBySpokesman { get; init; }

    /// <summary>Whether an actor's act is one of whose act is asked for.</summary>
    public bool IsBy(AccountWords words, ActorId actor, VagueInstant at) =>
        actor == By
        || ((IsBinding || IsBySpokesman) && words.SpeaksAs(actor, By, at))
        || (IsBySpokesman && words.SpeaksAs(By, actor, at));

    public bool Matches(Act act) => Performed(act) is not null;
}
