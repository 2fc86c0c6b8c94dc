using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What a notice announces.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<NoticeKind>))]
public enum NoticeKind
{
    /// <summary>That the undertaking is to end, when the notice period is over.</summary>
    Terminate = 0,

    /// <summary>That it is not to be prolonged at the end of its period.</summary>
    NotRenew,

    /// <summary>That it is to be changed.</summary>
    Modify,
}
