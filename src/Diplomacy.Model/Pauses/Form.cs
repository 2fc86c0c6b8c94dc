namespace Diplomacy.Model;

/// <summary>How an undertaking comes to bind.</summary>
public enum Form
{
    /// <summary>It binds when the bound party declares it.</summary>
    Unilateral = 0,

    /// <summary>It was asked for by another, and binds nobody until the bound party accepts.</summary>
    CalledFor,

    /// <summary>It binds when every named party has accepted. Kept as data; not evaluated in this version.</summary>
    Mutual,

    /// <summary>It binds while the other side's conduct is likewise. Kept as data; not evaluated in this version.</summary>
    Reciprocal,
}
