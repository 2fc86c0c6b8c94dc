namespace Diplomacy.Model;

/// <summary>How sure the writer of an EDTF date was. It is kept as data: what it widens, only a policy says.</summary>
/// <remarks>Source: ISO 8601-2:2019, 8.2.</remarks>
[Flags]
public enum EdtfQualifier
{
    /// <summary>Nothing was said.</summary>
    None = 0,

    /// <summary>The source is doubted: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The date is an estimate near the true one: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both: <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
