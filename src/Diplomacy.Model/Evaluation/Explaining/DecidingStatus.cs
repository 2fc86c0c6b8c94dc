using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>Whether facts were found that would decide a verdict.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<DecidingStatus>))]
public enum DecidingStatus
{
    /// <summary>The verdict is definite: nothing is to be decided.</summary>
    Definite = 0,

    /// <summary>They were found.</summary>
    Found,

    /// <summary>Several accounts are combined: each of their verdicts has its own.</summary>
    SeeAccounts,

    /// <summary>No fact would: nobody has spoken of the pause in this account, or its terms contradict themselves.</summary>
    Nothing,

    /// <summary>There are more kinds of possible worlds than are compared; nothing is said rather than too much.</summary>
    BoundHit,
}
