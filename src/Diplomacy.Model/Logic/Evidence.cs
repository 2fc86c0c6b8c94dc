namespace Diplomacy.Model;

/// <summary>What an account has on a proposition: a value of Belnap's four-valued logic.</summary>
/// <remarks>Source: N. D. Belnap, "A Useful Four-Valued Logic" (1977).</remarks>
[Flags]
public enum Evidence
{
    /// <summary>Nothing was said.</summary>
    Silent = 0,

    /// <summary>Said to be so.</summary>
    For = 1,

    /// <summary>Said not to be so.</summary>
    Against = 2,

    /// <summary>Said to be so and said not to be so.</summary>
    Conflicting = For | Against,
}
