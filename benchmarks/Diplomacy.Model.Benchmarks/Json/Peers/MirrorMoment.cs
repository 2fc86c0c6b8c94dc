using MemoryPack;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>An instant within bounds, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorMoment
{
    public Instant? Earliest { get; set; }

    public Instant? Latest { get; set; }
}
