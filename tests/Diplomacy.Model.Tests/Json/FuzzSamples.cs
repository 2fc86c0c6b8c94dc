using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Kyiv;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Json;

/// <summary>Good documents of which bad ones are made: recorded ones, and generated ones of every kind.</summary>
internal static class FuzzSamples
{
    public static string[] Statements { get; } =
    [
        .. KyivSample.Dossier.Statements.Select(statement => DiplomacyJson.Write(statement)),
        .. ModelGenerators
            .Dossiers.Sample(60, new FsCheck.Rnd(5), 40)
            .SelectMany(dossier => dossier.Statements)
            .Select(statement => DiplomacyJson.Write(statement))
            .Where(json => json.Length < 4_000)
            .Take(60),
    ];

    public static string[] Dossiers { get; } =
    [
        .. ModelGenerators
            .Dossiers.Sample(200, new FsCheck.Rnd(6), 15)
            .Select(dossier => DiplomacyJson.Write(dossier))
            .Where(json => json.Length < 3_000)
            .Take(40),
    ];
}
