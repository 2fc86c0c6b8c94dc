namespace Diplomacy.Model;

/// <summary>Where an obligation stands in one possible world.</summary>
/// <remarks>
/// Sources: the life cycle of commitments in M. P. Singh, "An Ontology for Commitments in Multiagent Systems" (1999), and the legal
/// positions of obligations in S. Sharifi and others, "Symboleo: Towards a Specification Language for Legal Contracts" (2020).
/// </remarks>
public enum ObligationState
{
    /// <summary>What makes it due has not come about.</summary>
    Conditional = 0,

    /// <summary>It is due: what triggers it has come about, and it is neither done nor over.</summary>
    Detached,

    /// <summary>What is owed has been delivered.</summary>
    Fulfilled,

    /// <summary>Its limit passed, and it was neither fulfilled nor released before.</summary>
    Violated,

    /// <summary>The one that it is owed to has released the debtor.</summary>
    Released,

    /// <summary>The pause was ended before the obligation was triggered.</summary>
    Cancelled,

    /// <summary>The pause ran out before the obligation was triggered.</summary>
    Expired,
}
