using System.Buffers;
using System.Reflection;
using System.Text;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>The examples of docs/format.md are read, written back, and leave no type out.</summary>
public sealed class FormatPageTests
{
    private static readonly MethodInfo s_read = typeof(FormatPageTests).GetMethod(
        nameof(ReadAs),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    [Fact]
    public void Every_example_reads_and_is_written_back_as_it_stands()
    {
        Assert.All(Examples(), example => Assert.Equal(Canonical(example.Json), Canonical(Read(example).Written)));
    }

    [Fact]
    public void Every_type_has_an_example()
    {
        var shown = Examples().Select(example => Read(example).Value.GetType()).ToHashSet();
        var missing = FormatTypes.Types.Where(type =>
            !type.IsEnum && !type.IsAbstract && !IsText(type) && !shown.Contains(type)
        );
        Assert.Empty(missing);
    }

    [Fact]
    public void What_a_strict_reader_refuses_is_marked_as_unknown()
    {
        var refused = Examples().Where(example => !IsStrict(example));
        Assert.Equal(["coalition", "weather", "salute"], refused.Select(example => Kind(example.Json)));

        static string Kind(string json) => json.Split('"')[3];
    }

    // Identifiers and codes are texts; the page says what they look like.
    private static bool IsText(Type type) => type != typeof(Anchor) && Written(type) is { } codec && IsTextCodec(codec);

    private static bool IsTextCodec(object codec) =>
        codec
            .GetType()
            .GetInterfaces()
            .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITextCodec<>));

    private static object? Written(Type type) => FormatTypes.TryFind(type, out var found) ? found.Codec : null;

    private static List<(Type Type, string Json)> Examples()
    {
        var examples = new List<(Type, string)>();
        Type? type = null;
        foreach (var line in File.ReadLines(Repository.PathOf("docs", "format.md")))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                type = line.StartsWith("```jsonl ", StringComparison.Ordinal)
                    ? FormatTypes.Types.Single(t => t.Name == line[9..])
                    : null;
            }
            else if (type is not null)
            {
                examples.Add((type, line));
            }
        }

        Assert.NotEmpty(examples);
        return examples;
    }

    private static (object Value, string Written) Read((Type Type, string Json) example) =>
        ((object, string))s_read.MakeGenericMethod(example.Type).Invoke(null, [example.Json, Tolerance.Tolerant])!;

    private static bool IsStrict((Type Type, string Json) example)
    {
        try
        {
            _ = s_read.MakeGenericMethod(example.Type).Invoke(null, [example.Json, Tolerance.Strict]);
            return true;
        }
        catch (TargetInvocationException error) when (error.InnerException is DiplomacyJsonException)
        {
            return false;
        }
    }

    private static string Canonical(string json)
    {
        var output = new ArrayBufferWriter<byte>();
        Model.Json.Canonical.Write(Encoding.UTF8.GetBytes(json), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static (object Value, string Written) ReadAs<T>(string json, Tolerance tolerance)
        where T : notnull
    {
        var value = DiplomacyJson.Parse<T>(json, tolerance);
        return (value, DiplomacyJson.Write(value));
    }
}
