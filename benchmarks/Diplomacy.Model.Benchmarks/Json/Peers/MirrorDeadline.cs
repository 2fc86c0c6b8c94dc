using MemoryPack;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>A limit of any kind, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorDeadline
{
    public string? Kind { get; set; }

    public MirrorMoment? Moment { get; set; }

    public LocalDate? Date { get; set; }

    public string? Boundary { get; set; }

    public List<string>? Zones { get; set; }

    public string? Key { get; set; }

    public MirrorText? Wording { get; set; }
}
