using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>How an undertaking comes to bind.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<Form>))]
public enum Form
{
    /// <summary>It binds when the bound party declares it.</summary>
    Unilateral = 0,

    /// <summary>It was asked for by another, and binds nobody until the bound party accepts.</summary>
    CalledFor,

    /// <summary>It binds when every named party has accepted.</summary>
    Mutual,

    /// <summary>It binds while the other side's conduct is likewise; where no violation by that side counts, it is presumed to be.</summary>
    Reciprocal,
}
