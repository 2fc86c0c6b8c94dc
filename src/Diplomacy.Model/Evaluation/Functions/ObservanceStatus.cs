namespace Diplomacy.Model;

/// <summary>How far reported conduct is established by what is on record.</summary>
public enum ObservanceStatus
{
    /// <summary>Somebody says so, and nobody else says anything of it.</summary>
    Alleged = 0,

    /// <summary>A monitor of the pause says so, or the accused admits it.</summary>
    Verified,

    /// <summary>Somebody says that it did not happen; no monitor says so and the accused does not admit it.</summary>
    Denied,

    /// <summary>A monitor says so or the accused admits it, and somebody says that it did not happen.</summary>
    Disputed,
}
