namespace Diplomacy.Model;

/// <summary>A dossier while it is validated: its acts at every depth, and what has been found.</summary>
internal sealed class DossierScan
{
    public DossierScan(Dossier dossier, DossierIndex index)
    {
        Dossier = dossier;
        Index = index;
        foreach (var list in dossier.Lists)
        {
            _ = Lists.TryAdd(list.Id, list);
        }

        for (var i = 0; i < dossier.Statements.Count; i++)
        {
            _ = StatementIndexes.TryAdd(dossier.Statements[i].Id, i);
            var first = Acts.Count;
            Acts.AddRange(ActSite.Of(dossier.Statements[i], i));
            Terms.AddRange(TermsSite.Of(dossier.Statements[i], PathOf(i)));
            for (var act = first; act < Acts.Count; act++)
            {
                Terms.AddRange(TermsSite.Of(Acts[act]));
            }
        }

        Deadlines.AddRange(LimitsStated.SelectMany(site => site.WithParts()));
    }

    public Dossier Dossier { get; }

    public DossierIndex Index { get; }

    public Findings Findings { get; } = new();

    /// <summary>Every act of every statement, at every depth, in the order of the input.</summary>
    public List<ActSite> Acts { get; } = [];

    /// <summary>All terms of acts, reservations and conditions.</summary>
    public List<TermsSite> Terms { get; } = [];

    /// <summary>The positions of statements by identifier; of two with one identifier, the first.</summary>
    public Dictionary<StatementId, int> StatementIndexes { get; } = [];

    /// <summary>The lists of actors by identifier; of two with one identifier, the first.</summary>
    public Dictionary<ListId, ActorList> Lists { get; } = [];

    /// <summary>Every limit of the dossier, each followed by the limits that it is made of.</summary>
    public List<DeadlineSite> Deadlines { get; } = [];

    public static string PathOf(int statement) => Paths.Item("$.statements", statement);

    private IEnumerable<DeadlineSite> LimitsStated =>
        [
            .. Dossier.Pauses.SelectMany((pause, i) => DuesOf(pause, Paths.Item("$.pauses", i))),
            .. Dossier.Statements.SelectMany(
                (statement, i) => DeadlineSite.Of(statement.ReplyBy, $"{statement.Id}/replyBy", $"{PathOf(i)}.replyBy")
            ),
            .. Acts.SelectMany(site => site.Deadlines),
            .. Terms.SelectMany(site => site.Deadlines),
        ];

    private static IEnumerable<DeadlineSite> DuesOf(Pause pause, string path) =>
        pause.Obligations.SelectMany(
            (obligation, i) =>
                DeadlineSite.Of(
                    obligation.Due,
                    $"{pause.Id}/{obligation.Id}/due",
                    $"{Paths.Item($"{path}.obligations", i)}.due"
                )
        );
}
