using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>The statements of a dossier, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorDossier
{
    public List<MirrorStatement>? Statements { get; set; }
}
