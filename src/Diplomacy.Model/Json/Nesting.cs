namespace Diplomacy.Model.Json;

/// <summary>What may stand within itself, and how deep.</summary>
internal sealed class Nesting
{
    private readonly string _what;
    private readonly int _levels;
    private readonly string _remedy;

    private Nesting(int place, string what, int levels, int deepest, string remedy = "")
    {
        (Place, _what, _levels, Deepest, _remedy) = (place, what, levels, deepest, remedy);
    }

    /// <summary>How many kinds of nesting there are.</summary>
    public const int Kinds = 5;

    /// <summary>Performances within the acts that they perform.</summary>
    public static Nesting Acts { get; } = new(0, "Acts", Performance.MaxDepth, Performance.MaxDepth);

    /// <summary>Facts within facts, through terms to be stated too.</summary>
    public static Nesting Facts { get; } =
        new(1, "Facts", Fact.MaxDepth, Fact.MaxDepth, " Put those of one kind into one list.");

    /// <summary>Limits within limits: the outermost is not within any.</summary>
    public static Nesting Limits { get; } =
        new(2, "Limits", DeadlineNesting.Deepest, DeadlineNesting.Deepest - 1, " Put those of one kind into one list.");

    /// <summary>
    /// Objects and lists within a value that is kept: so deep that wherever it stands, the document is read back
    /// (<see cref="DiplomacyJson.MaxDepth"/>).
    /// </summary>
    public static Nesting Kept { get; } = new(3, "Values that are kept", 64, 64);

    /// <summary>Steps of an explanation within steps: the outermost is not within any.</summary>
    public static Nesting Explanations { get; } =
        new(4, "Explanations", ExplanationNode.MaxDepth, ExplanationNode.MaxDepth - 1);

    /// <summary>Where a reading counts it.</summary>
    public int Place { get; }

    /// <summary>Within how many of its kind one may stand at most.</summary>
    public int Deepest { get; }

    /// <summary>What is said of one that stands deeper.</summary>
    public string TooDeep => $"{_what} nest deeper than the {_levels} levels that are allowed.{_remedy}";

    /// <summary>What is expected instead.</summary>
    public string Expected => FormattableString.Invariant($"at most {_levels} levels");
}
