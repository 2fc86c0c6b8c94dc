using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What it means for a condition that nobody says whether its state holds.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<SilenceRule>))]
public enum SilenceRule
{
    /// <summary>Not known: the answer stays unknown while nobody says.</summary>
    Unknown = 0,

    /// <summary>Presumed to hold while nobody says otherwise; verdicts list the presumption.</summary>
    PresumedToHold,

    /// <summary>Presumed not to hold while nobody says that it does; verdicts list the presumption.</summary>
    PresumedNotToHold,
}
