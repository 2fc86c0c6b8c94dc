namespace Diplomacy.Model;

/// <summary>A limit in a world that leaves questions open, which are asked when something hangs on them.</summary>
/// <remarks>
/// Of fifty extensions, each until a date in a zone that nobody said, only the last ends anything: to ask for the zone of each
/// would be to tell 2⁵⁰ classes of worlds apart that do not differ.
/// </remarks>
/// <param name="bounds">Where it lies whatever is answered, in microseconds, both inclusive.</param>
/// <param name="ask">Asks a question, or all of them.</param>
internal sealed class OpenLimit((long Earliest, long Latest) bounds, Func<Limit> ask)
{
    private Limit? _answered;

    public (long Earliest, long Latest) Bounds => bounds;

    public bool IsAsked => _answered is not null;

    /// <summary>The limit once a question is answered; it may leave others open.</summary>
    public Limit Answered => _answered ??= ask();
}
