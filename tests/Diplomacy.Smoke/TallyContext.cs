using System.Text.Json.Serialization;

namespace Diplomacy.Smoke;

[JsonSerializable(typeof(Tally))]
internal sealed partial class TallyContext : JsonSerializerContext;
