using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Time.Support;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>The public suite of JSON texts, each as the value of a member that is only kept.</summary>
public sealed class JsonTestSuiteTests
{
    // RFC 8259 allows these and leaves what they mean open; the format refuses members that stand twice, and U+0000.
    private static readonly HashSet<string> s_refusedBesides =
    [
        "y_object_duplicated_key.json",
        "y_object_duplicated_key_and_value.json",
        "y_object_escaped_null_in_key.json",
        "y_string_null_escape.json",
    ];

    [Fact]
    public void Every_text_behaves_as_its_name_says()
    {
        var rows = Vectors.Read("json_test_suite.jsonl").ToList();
        Assert.Equal(318, rows.Count);
        foreach (var row in rows)
        {
            var name = row.Text("name");
            var times = row.Has("times") ? row.GetProperty("times").GetInt32() : 1;
            var text = Enumerable.Repeat(row.GetProperty("base64").GetBytesFromBase64(), times).SelectMany(b => b);
            byte[] document = [.. "{\"format\":\"diplomacy-model/1\",\"x\":"u8, .. text, .. "}"u8];
            var isRead = DiplomacyJson.TryParse(document, out var dossier, out var diagnostics);
            Assert.True(isRead || diagnostics.Count > 0, name);
            if (name[0] != 'i')
            {
                Assert.True(isRead == (name[0] == 'y' && !s_refusedBesides.Contains(name)), name);
            }

            if (isRead)
            {
                Assert.Equal(dossier, DiplomacyJson.Parse(DiplomacyJson.Write(dossier!)));
            }
        }
    }
}
