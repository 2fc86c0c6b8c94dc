using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>An act of somebody, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorPerformance
{
    public string? By { get; set; }

    public string? OnBehalfOf { get; set; }

    public List<string>? To { get; set; }

    public MirrorAct? Act { get; set; }

    public MirrorMoment? At { get; set; }

    public string? Channel { get; set; }
}
