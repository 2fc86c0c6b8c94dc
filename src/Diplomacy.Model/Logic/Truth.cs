using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>A truth value of Kleene's strong three-valued logic.</summary>
/// <remarks>
/// The default value is <see cref="Unknown"/>, so that a value nobody set never claims anything.
/// Source: S. C. Kleene, <i>Introduction to Metamathematics</i> (1952), §64.
/// </remarks>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<Truth>))]
public enum Truth
{
    /// <summary>Neither true nor false can be said: honest readings or accounts differ, or nobody said.</summary>
    Unknown = 0,

    /// <summary>False in every possible world.</summary>
    False = 1,

    /// <summary>True in every possible world.</summary>
    True = 2,
}
