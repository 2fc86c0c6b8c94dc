using MemoryPack;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>A claim of any kind, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorClaim
{
    public string? Kind { get; set; }

    public string? Pause { get; set; }

    public MirrorTerms? Terms { get; set; }

    public MirrorConduct? Conduct { get; set; }

    public bool? Occurred { get; set; }

    public MirrorSpan? During { get; set; }

    public MirrorText? Text { get; set; }

    public string? About { get; set; }
}
