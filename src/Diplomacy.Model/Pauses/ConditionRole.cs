using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What a condition does for an undertaking.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<ConditionRole>))]
public enum ConditionRole
{
    /// <summary>Must hold at every instant; failing, it suspends or ends.</summary>
    Continuing = 0,

    /// <summary>Suspensive: nothing is in force before it has once come true; what it did then stays.</summary>
    Precedent,

    /// <summary>Ends the undertaking at the first instant at which it is true.</summary>
    Resolutive,

    /// <summary>Makes an obligation fall due; ends nothing.</summary>
    Maturity,
}
