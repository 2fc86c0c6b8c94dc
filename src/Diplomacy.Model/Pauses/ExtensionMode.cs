using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>How an undertaking is prolonged at its end.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<ExtensionMode>))]
public enum ExtensionMode
{
    /// <summary>A party alone may prolong what the rule names.</summary>
    Unilateral = 0,

    /// <summary>All parties must prolong, each by its own word, by the same or different lengths.</summary>
    ByConsent,

    /// <summary>The guarantors prolong, all of them.</summary>
    ByGuarantor,

    /// <summary>It is prolonged by itself unless notice is given in time.</summary>
    Automatic,
}
