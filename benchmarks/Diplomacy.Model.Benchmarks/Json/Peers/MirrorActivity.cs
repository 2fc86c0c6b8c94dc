using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>An activity, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorActivity
{
    public string? Code { get; set; }

    public List<string>? Targets { get; set; }
}
