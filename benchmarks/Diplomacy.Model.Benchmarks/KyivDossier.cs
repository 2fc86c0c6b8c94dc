using Diplomacy.Model.Json;

namespace Diplomacy.Model.Benchmarks;

/// <summary>The sample dossier that the benchmarks of the whole library run on.</summary>
internal static class KyivDossier
{
    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "kyiv-2026.json"));

    public static Dossier Load() => DiplomacyJson.Parse(Bytes);
}
