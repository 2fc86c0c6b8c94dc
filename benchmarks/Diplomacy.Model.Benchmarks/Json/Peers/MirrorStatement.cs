using MemoryPack;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>A statement, as an application without the library would have it for its serializer.</summary>
[MemoryPackable]
internal sealed partial class MirrorStatement
{
    public string? Id { get; set; }

    public string? Speaker { get; set; }

    public string? OnBehalfOf { get; set; }

    public List<string>? Addressees { get; set; }

    public MirrorMoment? SaidAt { get; set; }

    public string? Channel { get; set; }

    public MirrorWording? Wording { get; set; }

    public List<MirrorAct>? Acts { get; set; }

    public string? Utterance { get; set; }

    public string? InReplyTo { get; set; }

    public string? Supersedes { get; set; }

    public List<MirrorSource>? Sources { get; set; }

    public Instant? KnownFrom { get; set; }

    public Instant RecordedAt { get; set; }
}
