namespace Diplomacy.Model;

/// <summary>What a word says of the terms of an undertaking.</summary>
/// <param name="Word">The word.</param>
/// <param name="Voice">Whose description it is.</param>
/// <param name="Terms">What it says.</param>
/// <param name="IsProposal">Whether it says what the terms should be, rather than what they are.</param>
/// <param name="Key">The key of the open questions of the deadlines in it.</param>
/// <param name="Adopted">The statement whose terms the word adopts, if it does.</param>
internal sealed record TermWord(
    Word Word,
    ActorId Voice,
    Terms Terms,
    bool IsProposal,
    string Key,
    EquatableArray<StatementId> Adopted
)
{
    /// <summary>When the terms were so described: an avowal or a confirmation describes them when it is made.</summary>
    public VagueInstant SaidAt => Word.Origin is WordOrigin.Avowed or WordOrigin.Confirmed ? Word.SaidAt : Word.Time;

    public StatementId Statement => Word.Statement.Id;

    /// <summary>What the terms rest on: the statement that says them, and the one it adopts them from.</summary>
    public IEnumerable<StatementId> Statements => Adopted.Prepend(Statement);
}
