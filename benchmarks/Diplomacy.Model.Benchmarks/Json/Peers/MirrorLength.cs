using MemoryPack;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>A length, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorLength
{
    [MemoryPackAllowSerialize]
    public Period? Period { get; set; }

    public string? Elapsed { get; set; }
}
