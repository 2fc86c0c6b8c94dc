using MemoryPack;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>Periods for MemoryPack, which does not know them.</summary>
internal sealed class PeriodFormatter : MemoryPackFormatter<Period>
{
    public override void Serialize<TBufferWriter>(
        ref MemoryPackWriter<TBufferWriter> writer,
        scoped ref Period? value
    ) =>
        writer.WriteUnmanaged(
            value is null,
            value?.Months ?? 0,
            value?.Weeks ?? 0,
            value?.Days ?? 0,
            value?.Hours ?? 0
        );

    public override void Deserialize(ref MemoryPackReader reader, scoped ref Period? value)
    {
        reader.ReadUnmanaged(out bool isNull, out int months, out int weeks, out int days, out long hours);
        value = isNull
            ? null
            : new PeriodBuilder
            {
                Months = months,
                Weeks = weeks,
                Days = days,
                Hours = hours,
            }.Build();
    }
}
