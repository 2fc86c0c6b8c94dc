namespace Diplomacy.Model;

/// <summary>A dossier while it is validated: its acts at every depth, and what has been found.</summary>
internal sealed class DossierScan
{
    public DossierScan(Dossier dossier, DossierIndex index)
    {
        Dossier = dossier;
        Index = index;
        for (var i = 0; i < dossier.Statements.Count; i++)
        {
            _ = StatementIndexes.TryAdd(dossier.Statements[i].Id, i);
            Acts.AddRange(ActSite.Of(dossier.Statements[i], i));
        }
    }

    public Dossier Dossier { get; }

    public DossierIndex Index { get; }

    public Findings Findings { get; } = new();

    /// <summary>Every act of every statement, at every depth, in the order of the input.</summary>
    public List<ActSite> Acts { get; } = [];

    /// <summary>The positions of statements by identifier; of two with one identifier, the first.</summary>
    public Dictionary<StatementId, int> StatementIndexes { get; } = [];

    public static string PathOf(int statement) => Paths.Item("$.statements", statement);
}
