using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What an actor is to a pause without being bound by it.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<PauseRole>))]
public enum PauseRole
{
    /// <summary>Signs the text.</summary>
    Signatory = 0,

    /// <summary>Brings the parties together.</summary>
    Mediator,

    /// <summary>Stands for its being kept, and may prolong it where the terms say so.</summary>
    Guarantor,

    /// <summary>Watches whether it is kept; what it says of violations is on record as verified.</summary>
    Monitor,

    /// <summary>Keeps the text and receives notices.</summary>
    Depositary,

    /// <summary>Carries words between the parties.</summary>
    Envoy,
}
