namespace Diplomacy.Model;

/// <summary>A dossier while it is validated, or some of its statements: their acts at every depth, and what has been found.</summary>
internal sealed class DossierScan
{
    /// <summary>Looks at everything.</summary>
    public DossierScan(Dossier dossier, DossierIndex index)
        : this(dossier, index, Enumerable.Range(0, dossier.Statements.Count))
    {
        Bounds = ReplyBounds.Of(this);
        IsWhole = true;
    }

    /// <summary>Looks at some statements, after the others were found sound.</summary>
    public DossierScan(Dossier dossier, DossierIndex index, IEnumerable<int> positions, ValidationResult before)
        : this(dossier, index, positions)
    {
        Bounds = before.Bounds;
        Keys = new KeyUses(before.Keys);
    }

    private DossierScan(Dossier dossier, DossierIndex index, IEnumerable<int> positions)
    {
        Dossier = dossier;
        Index = index;
        Positions = [.. positions];
        foreach (var i in Positions)
        {
            Acts.AddRange(ActSite.Of(dossier.Statements[i], i));
        }
    }

    public Dossier Dossier { get; }

    public DossierIndex Index { get; }

    /// <summary>Whether it looks at everything; else what is no statement was found sound before.</summary>
    public bool IsWhole { get; }

    public Findings Findings { get; } = new();

    /// <summary>The positions of the statements looked at, in order.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>Every act of every statement looked at, at every depth, in the order of the input.</summary>
    public List<ActSite> Acts { get; } = [];

    /// <summary>When each statement can have been said, whether or not it is looked at.</summary>
    public ReplyBounds Bounds { get; init; } = null!;

    public KeyUses Keys { get; } = new(PersistentMap<string, KeyUse>.Empty);

    /// <summary>The positions of all statements by identifier; of two with one identifier, the first.</summary>
    public IReadOnlyDictionary<StatementId, int> StatementIndexes => field ??= MakeStatementIndexes();

    public static string PathOf(int statement) => Paths.Item("$.statements", statement);

    private Dictionary<StatementId, int> MakeStatementIndexes()
    {
        var indexes = new Dictionary<StatementId, int>();
        var next = 0;
        foreach (var statement in Dossier.Statements)
        {
            _ = indexes.TryAdd(statement.Id, next++);
        }

        return indexes;
    }
}
