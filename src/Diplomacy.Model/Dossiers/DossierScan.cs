namespace Diplomacy.Model;

/// <summary>A dossier while it is validated, or some of its statements: their acts at every depth, and what has been found.</summary>
internal sealed class DossierScan
{
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

    /// <summary>Whether it looks at what is no statement, too; else that is looked at apart, or was found sound before.</summary>
    public bool IsOfReference { get; private init; }

    public Findings Findings { get; private init; } = new();

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
    public required ReplyBounds Bounds { get; init; }

    public required KeyUses Keys { get; init; }

    /// <summary>Looks at what is no statement.</summary>
    public static DossierScan OfReference(Dossier dossier, DossierIndex index) =>
        new(dossier, index, [])
        {
            Bounds = ReplyBounds.Of(dossier.Statements, index.Statements),
            Keys = new KeyUses(PersistentMap<string, KeyUse>.Empty),
            IsOfReference = true,
        };

    /// <summary>Looks at some statements, after the others were found sound.</summary>
    public static DossierScan OfMore(
        Dossier dossier,
        DossierIndex index,
        IEnumerable<int> positions,
        ValidationResult before,
        ReplyBounds bounds
    ) => new(dossier, index, positions) { Bounds = bounds, Keys = new KeyUses(before.Keys) };

    /// <summary>Looks at some statements of the same dossier next, and adds to what was found.</summary>
    public DossierScan Of(IEnumerable<int> positions) =>
        new(Dossier, Index, positions)
        {
            Bounds = Bounds,
            Keys = Keys,
            Findings = Findings,
        };

    public static DiagnosticPath PathOf(int statement) => DiagnosticPath.Item("$.statements", statement);

    private IEnumerable<DeadlineSite> LimitsStated =>
        [
            .. IsOfReference
                ? Dossier.Pauses.SelectMany((pause, i) => DuesOf(pause, DiagnosticPath.Item("$.pauses", i)))
                : [],
            .. Positions.SelectMany(i => ReplyByOf(Dossier.Statements[i], PathOf(i))),
            .. Acts.SelectMany(site => site.Deadlines),
            .. Terms.SelectMany(site => site.Deadlines),
        ];

    private static IEnumerable<DeadlineSite> ReplyByOf(Statement statement, DiagnosticPath path) =>
        DeadlineSite.Of(statement.ReplyBy, $"{statement.Id}/replyBy", $"{path}.replyBy");

    private static IEnumerable<DeadlineSite> DuesOf(Pause pause, DiagnosticPath path) =>
        pause.Obligations.SelectMany(
            (obligation, i) =>
                DeadlineSite.Of(
                    obligation.Due,
                    $"{pause.Id}/{obligation.Id}/due",
                    $"{DiagnosticPath.Item($"{path}.obligations", i)}.due"
                )
        );
}
