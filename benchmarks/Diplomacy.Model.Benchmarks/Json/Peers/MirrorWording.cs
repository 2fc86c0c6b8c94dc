using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>Words, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorWording
{
    public string? Text { get; set; }

    public string? Language { get; set; }

    public string? Label { get; set; }
}
