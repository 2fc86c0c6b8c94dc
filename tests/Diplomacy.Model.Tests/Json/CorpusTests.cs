using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>What was written by an earlier version is read by this one, and says the same.</summary>
public sealed class CorpusTests
{
    private static readonly string s_corpus = Repository.PathOf("corpus");

    [Fact]
    public async Task Every_document_is_read_and_has_the_hash_it_had()
    {
        var hashes = new List<string>();
        foreach (var file in Files("*.json").Where(file => !file.EndsWith(".verdict.json", StringComparison.Ordinal)))
        {
            var dossier = Dossier.Parse(File.ReadAllBytes(file));
            Assert.Equal(dossier, DiplomacyJson.Parse(DiplomacyJson.Write(dossier)));
            hashes.Add($"{DiplomacyJson.HashOf(dossier)} {Name(file)}");
        }

        foreach (var file in Files("*.ndjson"))
        {
            using var stream = File.OpenRead(file);
            var line = 0;
            await foreach (
                var statement in DiplomacyJson.ReadStatementsAsync(
                    stream,
                    Tolerance.Tolerant,
                    TestContext.Current.CancellationToken
                )
            )
            {
                hashes.Add($"{DiplomacyJson.HashOf(statement)} {Name(file)}:{++line}");
            }
        }

        Assert.Equal(File.ReadAllLines(Path.Combine(s_corpus, "hashes.txt")), hashes);
    }

    [Fact]
    public void Every_verdict_is_read_and_written_back()
    {
        foreach (var file in Files("*.verdict.json"))
        {
            var text = File.ReadAllText(file).TrimEnd();
            Assert.Equal(text, DiplomacyJson.Write(DiplomacyJson.Parse<Verdict>(text)));
        }
    }

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(s_corpus, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Name(string file) => Path.GetRelativePath(s_corpus, file).Replace('\\', '/');
}
