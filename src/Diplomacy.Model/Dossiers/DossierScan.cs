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

    /// <summary>All terms of acts, reservations and conditions of the statements looked at.</summary>
    public List<TermsSite> Terms =>
        field ??= [
            .. Positions.SelectMany(i => TermsSite.Of(Dossier.Statements[i], PathOf(i))),
            .. Acts.SelectMany(TermsSite.Of),
        ];

    /// <summary>Every limit of what is looked at, each followed by the limits that it is made of.</summary>
    public List<DeadlineSite> Deadlines => field ??= [.. LimitsStated.SelectMany(site => site.WithParts())];

    /// <summary>When each statement can have been said, whether or not it is looked at.</summary>
    public ReplyBounds Bounds { get; init; } = null!;

    public KeyUses Keys { get; } = new(PersistentMap<string, KeyUse>.Empty);

    /// <summary>The positions of all statements by identifier; of two with one identifier, the first.</summary>
    public IReadOnlyDictionary<StatementId, int> StatementIndexes => field ??= MakeStatementIndexes();

    public static string PathOf(int statement) => Paths.Item("$.statements", statement);

    private IEnumerable<DeadlineSite> LimitsStated =>
        [
            .. IsWhole ? Dossier.Pauses.SelectMany((pause, i) => DuesOf(pause, Paths.Item("$.pauses", i))) : [],
            .. Positions.SelectMany(i => ReplyByOf(Dossier.Statements[i], PathOf(i))),
            .. Acts.SelectMany(site => site.Deadlines),
            .. Terms.SelectMany(site => site.Deadlines),
        ];

    private static IEnumerable<DeadlineSite> ReplyByOf(Statement statement, string path) =>
        DeadlineSite.Of(statement.ReplyBy, $"{statement.Id}/replyBy", $"{path}.replyBy");

    private static IEnumerable<DeadlineSite> DuesOf(Pause pause, string path) =>
        pause.Obligations.SelectMany(
            (obligation, i) =>
                DeadlineSite.Of(
                    obligation.Due,
                    $"{pause.Id}/{obligation.Id}/due",
                    $"{Paths.Item($"{path}.obligations", i)}.due"
                )
        );

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
