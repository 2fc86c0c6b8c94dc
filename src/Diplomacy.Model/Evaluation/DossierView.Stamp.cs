namespace Diplomacy.Model;

public sealed partial class DossierView
{
    private Stamp? _stamp;

    /// <summary>What verdicts on the view say that they were computed from.</summary>
    internal Stamp Stamp => _stamp ??= Stamp.Of(this);
}
