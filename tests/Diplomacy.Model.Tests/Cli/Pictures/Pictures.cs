using Diplomacy.Cli;

namespace Diplomacy.Model.Tests.Cli;

/// <summary>Shorthands for pictures of dossiers.</summary>
internal static class Pictures
{
    public static Query Ask(Dossier dossier, Selection? selection = null) =>
        Query.TryMake(dossier, selection ?? new Selection(), out var query, out var refusal)
            ? query
            : throw new ArgumentException(refusal.ToString(), nameof(selection));

    /// <summary>The picture of the first pause, with all knowledge times that a page has.</summary>
    public static PictureModel Page(Dossier dossier) => Of(dossier, PictureBudget.Page);

    /// <summary>The picture of the first pause at its last knowledge time.</summary>
    public static PictureModel Still(Dossier dossier) => Of(dossier, PictureBudget.Still);

    private static PictureModel Of(Dossier dossier, PictureBudget budget)
    {
        var query = Ask(dossier);
        return new PictureSource(query, budget).Of(query.Pauses[0]);
    }
}
