using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Diplomacy.Model.Json;
using NodaTime;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>Whatever can be put together can be read back once it is written; what could not is refused, with its code.</summary>
public sealed class WhatIsWrittenReadsBackTests
{
    private const int MostKept = 64;

    [Fact]
    public void A_kept_value_nests_so_deep_and_no_deeper()
    {
        var document = $$"""{"format":"diplomacy-model/1","x":{{Nested(MostKept)}}}""";

        Assert.Equal(document, DiplomacyJson.Write(DiplomacyJson.Parse(document)));
        Assert.False(
            DiplomacyJson.TryParse(
                Encoding.UTF8.GetBytes($$$"""{"format":"diplomacy-model/1","x":{"y":{{{Nested(MostKept)}}}}}"""),
                out _,
                out var diagnostics
            )
        );
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("DM1011", diagnostic.Code);
        Assert.StartsWith("$.x.y[0][0]", diagnostic.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_was_made_deeper_is_not_written()
    {
        var dossier = new Dossier { UnrecognizedMembers = [new("x", Nested(MostKept + 1))] };

        Assert.Throws<ArgumentException>(() => DiplomacyJson.Write(dossier));
    }

    [Fact]
    public void In_a_verdict_the_sources_come_back_with_what_they_keep()
    {
        var source = new Source("Reuters") { UnrecognizedMembers = [new("x", Nested(MostKept))] };
        var leaf = new ExplanationNode(ExplanationKind.Statement, "said", null, []) { Sources = [source] };
        var deepest = Enumerable
            .Range(1, ExplanationNode.MaxDepth - 1)
            .Aggregate(
                leaf,
                (node, i) => new ExplanationNode(ExplanationKind.ConditionsHold, $"{i}", Truth.True, [node])
            );

        Assert.Equal(deepest, DiplomacyJson.Parse<ExplanationNode>(DiplomacyJson.Write(deepest)));
        foreach (
            EquatableArray<ExplanationNode> children in (EquatableArray<ExplanationNode>[])
                [
                    [deepest],
                    [leaf, deepest],
                ]
        )
        {
            var refused = Assert.Throws<ArgumentException>(() =>
                new ExplanationNode(ExplanationKind.ConditionsHold, "too deep", null, children)
            );
            Assert.Contains("80 levels", refused.Message, StringComparison.Ordinal);
        }

        var branching = deepest with { Children = [leaf, .. deepest.Children] };
        Assert.Throws<ArgumentException>(() => _ = leaf with { Children = [branching] });
        Assert.Throws<ArgumentException>(() => _ = leaf with { Children = [deepest] });
    }

    [Fact]
    public void Texts_that_no_encoding_keeps_are_refused_where_verdicts_are_made()
    {
        foreach (var text in new[] { "\ud800", "a\0b" })
        {
            Assert.Throws<ArgumentException>(() => new ExplanationNode(ExplanationKind.Cause, text, null, []));
            Assert.Throws<ArgumentException>(() => new Presumption(PresumptionKind.StateHolds, text, []));
            Assert.Throws<ArgumentException>(() => new Question(QuestionKind.Boundary, text, ["yes", "no"]));
            Assert.Throws<ArgumentException>(() => new Question(QuestionKind.Boundary, "q", ["yes", text]));
            Assert.Throws<ArgumentException>(() => Node with { Subjects = [text] });
            Assert.Throws<ArgumentException>(() => Node with { Names = [text] });
            Assert.Throws<ArgumentException>(() => new DecidingValue(text, null, Truth.True));
            Assert.Throws<ArgumentException>(() => new DecidingCasePart(0, text, null));
            Assert.Throws<ArgumentException>(() => Value with { Option = text });
            Assert.Throws<ArgumentException>(() => Part with { Option = text });
            Assert.Throws<ArgumentException>(() =>
                new DecidingFact(DecidingFactKind.Question, CauseKind.Boundary, text, [], [])
            );
            Assert.Throws<ArgumentException>(() => new Stamp(Instant.MinValue, null, text, "1.0.0"));
            Assert.Throws<ArgumentException>(() => new Stamp(Instant.MinValue, null, "2026a", text));
        }

        foreach (var blank in new[] { "", " " })
        {
            Assert.Throws<ArgumentException>(() => new Question(QuestionKind.Boundary, "q", ["yes", blank]));
            Assert.Throws<ArgumentException>(() => Node with { Subjects = [blank] });
            Assert.Throws<ArgumentException>(() => new Stamp(Instant.MinValue, null, "2026a", blank));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new DecidingCasePart(-1, "yes", null));
        Assert.Equal(("no", "no"), ((Value with { Option = "no" }).Option, (Part with { Option = "no" }).Option));
        Assert.Equal((null, null), ((Value with { Option = null }).Option, (Part with { Option = null }).Option));
    }

    [Fact]
    public void An_explanation_that_nests_too_deep_is_refused_where_it_does()
    {
        var json = new StringBuilder();
        for (var i = 0; i < ExplanationNode.MaxDepth; i++)
        {
            _ = json.Append("""{"kind":"cause","text":"t","children":[""");
        }

        _ = json.Append("""{"kind":"cause","text":"t"}""").Insert(json.Length, "]}", ExplanationNode.MaxDepth);

        Assert.False(DiplomacyJson.TryParse<ExplanationNode>(json.ToString(), out _, out var diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("DM1011", diagnostic.Code);
        Assert.EndsWith(".children[0]", diagnostic.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_has_no_white_space_between_its_parts_however_it_was_given()
    {
        var given = new UnrecognizedMember("x", " { \"a b\" :\t[ 1 ,\r\n\" \\\" \" ] } ");

        Assert.Equal("""{"a b":[1," \" "]}""", given.Content);
        Assert.Equal("tr  ue", new UnrecognizedMember("x", " tr  ue ").Content);
        var dossier = new Dossier { UnrecognizedMembers = [given] };
        var back = DiplomacyJson.Parse(DiplomacyJson.Write(dossier));
        Assert.Equal(given, Assert.Single(back.UnrecognizedMembers));
        Assert.Equal(dossier, back);
    }

    private static ExplanationNode Node { get; } = new(ExplanationKind.Cause, "t", null, []);

    private static DecidingValue Value { get; } = new("yes", null, Truth.True);

    private static DecidingCasePart Part { get; } = new(0, "yes", null);

    [Fact]
    public void A_verdict_of_another_version_is_wrong_in_that_alone()
    {
        Assert.False(
            DiplomacyJson.TryParse<Verdict>(
                """{"format":"diplomacy-model/2","pause":1}"""u8,
                out _,
                out var diagnostics
            )
        );

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("DM1002", "$.format"), (diagnostic.Code, diagnostic.Path));
    }

    [Fact]
    public void A_path_is_as_long_as_can_be_read()
    {
        var name = string.Concat(Enumerable.Repeat("\\u0001", 59));
        var document = new StringBuilder("""{"format":"diplomacy-model/1","x":""");
        for (var i = 0; i < 60; i++)
        {
            _ = document.Append($$"""{"{{name}}":""");
        }

        _ = document.Append("1e999").Append('}', 61);

        Assert.False(DiplomacyJson.TryParse(Encoding.UTF8.GetBytes(document.ToString()), out _, out var diagnostics));
        var path = Assert.Single(diagnostics).Path;
        Assert.InRange(path.Length, 500, 1_001);
        Assert.StartsWith("$.x['\\u0001", path, StringComparison.Ordinal);
        Assert.EndsWith("\\u0001']", path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", ' ', 2)]
    [InlineData("\r\n", '\t', 1)]
    public void A_serializer_that_breaks_lines_leaves_what_is_kept_as_it_was(string newLine, char indent, int size)
    {
        const string Kept = """{"é":["é","</script>",{},[]],"\u0041":1.0,"\u00e8":"\u0041"}""";
        var dossier = new Dossier { UnrecognizedMembers = [new("x é", Kept)] };
        var options = new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = newLine,
            IndentCharacter = indent,
            IndentSize = size,
        };

        var written = JsonSerializer.Serialize(new[] { dossier }, options);

        Assert.Equal(dossier, Assert.Single(JsonSerializer.Deserialize<Dossier[]>(written, options)!));
        var indentation = new string(indent, 3 * size);
        Assert.Contains($"{newLine}{indentation}\"é\": [{newLine}{indentation}", written, StringComparison.Ordinal);
        Assert.Contains("{}", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_longer_than_a_line_may_be_is_not_written_and_those_before_it_are()
    {
        var text = $"\"{new string('x', 900_000)}\"";
        var statement = new Statement("s", "a", new Commit("p"));
        var large = statement with
        {
            UnrecognizedMembers = [.. Enumerable.Range(10, 20).Select(i => new UnrecognizedMember($"x{i}", text))],
        };
        using var output = new MemoryStream();

        await Assert.ThrowsAsync<ArgumentException>(() =>
            DiplomacyJson.WriteStatementsAsync([statement, large], output, TestContext.Current.CancellationToken)
        );

        output.Position = 0;
        var read = DiplomacyJson.ReadStatementsAsync(output, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([statement], await read.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task After_a_bad_line_a_pipe_goes_on_with_the_next()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var good = DiplomacyJson.Write(new Statement("s", "a", new Commit("p")));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{good}\n\n{{\"id\":\n{good}\n"));
        var pipe = PipeReader.Create(stream);
        var read = new List<Statement>();

        var exception = await Assert.ThrowsAsync<DiplomacyJsonException>(async () =>
        {
            await foreach (var one in DiplomacyJson.ReadStatementsAsync(pipe, cancellationToken: cancellation))
            {
                read.Add(one);
            }
        });
        await foreach (var one in DiplomacyJson.ReadStatementsAsync(pipe, cancellationToken: cancellation))
        {
            read.Add(one);
        }

        Assert.Equal(2, read.Count);
        Assert.Equal(3, Assert.Single(exception.Diagnostics).Line);
        Assert.Contains("(line 3, byte 7)", exception.Message, StringComparison.Ordinal);
        await pipe.CompleteAsync();
    }

    [Fact]
    public async Task A_byte_order_mark_stands_at_the_beginning_of_a_stream_alone()
    {
        var good = DiplomacyJson.Write(new Statement("s", "a", new Commit("p")));

        Assert.Equal(2, (await Read($"\ufeff\n{good}\n{good}")).Count);
        Assert.Single(await Read($"\ufeff{good}"));
        await Assert.ThrowsAsync<DiplomacyJsonException>(() => Read($"{good}\n\ufeff{good}"));

        static async Task<List<Statement>> Read(string text)
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var cancellation = TestContext.Current.CancellationToken;
            return await DiplomacyJson
                .ReadStatementsAsync(stream, cancellationToken: cancellation)
                .ToListAsync(cancellation);
        }
    }

    [Fact]
    public void Of_a_part_of_a_document_no_place_is_told()
    {
        var notUtf8 = Encoding.Latin1.GetBytes("""{"format":"diplomacy-model/1","x":"ÿ"}""");

        var exception = Assert.Throws<DiplomacyJsonException>(() => JsonSerializer.Deserialize<Dossier>(notUtf8));

        Assert.Contains("not UTF-8", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(line", exception.Message, StringComparison.Ordinal);
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
