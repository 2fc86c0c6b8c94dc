namespace Diplomacy.Model.Json;

/// <summary>What becomes of members and kinds that this version of the format does not have.</summary>
public enum Tolerance
{
    /// <summary>They are kept and written back: the document may be of a later version.</summary>
    Tolerant,

    /// <summary>They are refused: they are slips.</summary>
    Strict,
}
