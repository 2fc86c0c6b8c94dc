using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>Who does what, and where, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorConduct
{
    public string? Actor { get; set; }

    public MirrorActivity? Activity { get; set; }

    public string? Place { get; set; }
}
