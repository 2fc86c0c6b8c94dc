using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>A condition, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorCondition
{
    public string? Role { get; set; }

    public MirrorFact? Fact { get; set; }

    public MirrorText? Wording { get; set; }
}
