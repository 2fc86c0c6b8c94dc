using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>An act of any kind, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorAct
{
    public string? Kind { get; set; }

    public string? Pause { get; set; }

    public string? Of { get; set; }

    public MirrorTerms? Terms { get; set; }

    public MirrorPerformance? Performance { get; set; }

    public MirrorPerformance? About { get; set; }

    public string? Paraphrases { get; set; }

    public MirrorClaim? Claim { get; set; }

    public MirrorConduct? Conduct { get; set; }

    public MirrorMoment? At { get; set; }

    public string? Topic { get; set; }

    public MirrorText? Position { get; set; }

    public string? Beside { get; set; }
}
