using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What an organization is; only <see cref="Media"/> changes an answer (media are the default carriers of reports).</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<OrganizationKind>))]
public enum OrganizationKind
{
    /// <summary>Not recorded.</summary>
    Unspecified = 0,

    /// <summary>An organization of states.</summary>
    Intergovernmental,

    /// <summary>A news organization.</summary>
    Media,

    /// <summary>A non-governmental organization.</summary>
    NonGovernmental,

    /// <summary>A company.</summary>
    Company,
}
