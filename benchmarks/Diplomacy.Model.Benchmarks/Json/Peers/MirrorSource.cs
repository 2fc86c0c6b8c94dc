using MemoryPack;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>A source, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorSource
{
    public string? Publisher { get; set; }

    public string? Title { get; set; }

    public string? Address { get; set; }

    public MirrorMoment? PublishedAt { get; set; }

    public Instant? RetrievedAt { get; set; }

    public string? Note { get; set; }
}
