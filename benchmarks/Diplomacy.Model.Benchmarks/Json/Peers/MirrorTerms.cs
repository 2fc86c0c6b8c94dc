using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>Terms, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorTerms
{
    public MirrorWindow? Window { get; set; }

    public List<MirrorActivity>? Activities { get; set; }

    public string? Area { get; set; }

    public List<MirrorCondition>? Conditions { get; set; }

    public List<MirrorText>? Purposes { get; set; }
}
