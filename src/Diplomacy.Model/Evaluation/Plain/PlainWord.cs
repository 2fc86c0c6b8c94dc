namespace Diplomacy.Model;

/// <summary>An act of a statement that was said at an exact instant, in its speaker's own name.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="ActIndex">The position of the act in it.</param>
/// <param name="At">When it was said, in microseconds.</param>
internal readonly record struct PlainWord(Statement Statement, int ActIndex, long At)
{
    public Act Act => Statement.Acts[ActIndex];

    public ActorId Voice => Statement.Speaker;
}
