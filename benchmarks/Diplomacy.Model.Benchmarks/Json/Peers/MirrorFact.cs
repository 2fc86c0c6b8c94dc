using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>A fact of any kind, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorFact
{
    public string? Kind { get; set; }

    public string? State { get; set; }

    public string? Silence { get; set; }
}
