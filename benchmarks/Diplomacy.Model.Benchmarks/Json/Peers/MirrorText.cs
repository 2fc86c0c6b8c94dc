using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>A text in a language, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorText
{
    public string? Text { get; set; }

    public string? Language { get; set; }
}
