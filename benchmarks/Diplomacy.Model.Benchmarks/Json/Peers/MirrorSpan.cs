using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>From when to when, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorSpan
{
    public MirrorMoment? Since { get; set; }

    public MirrorMoment? Until { get; set; }
}
