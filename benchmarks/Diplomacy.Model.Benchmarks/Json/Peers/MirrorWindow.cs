using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>A window, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorWindow
{
    public MirrorDeadline? Start { get; set; }

    public MirrorDeadline? End { get; set; }

    public MirrorLength? Length { get; set; }
}
