using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>The folders of the library are rooms in an order, and a room uses only those above it.</summary>
public sealed class RoomsTests
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    private const string Upper = """
        namespace Upper;
        public partial class Plain;
        public class Bag : System.Collections.IEnumerable
        {
            public System.Collections.IEnumerator GetEnumerator() => throw new();
        }
        """;

    private const string Lower = """
        namespace Upper;
        public class Thing;
        public partial class Plain
        {
            public static Plain operator +(Plain left, Plain right) => left;
            public static implicit operator int(Plain plain) => 1;
        }
        public static class More
        {
            public static void Deconstruct(this Plain plain, out Thing thing, out int number) => (thing, number) = (new(), 1);
            public static IEnumerator<Thing> GetEnumerator(this Plain plain) => throw new();
            public static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this Plain plain) => default;
            public static void Add(this Bag bag, int number) { }
            public static Plain Where(this Plain plain, Func<int, bool> test) => plain;
            public static Plain Select(this Plain plain, Func<int, int> made) => plain;
            public static List<Thing[]> Things(this Plain plain) => [];
        }
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly string[] Order =
    [
        "Internal",
        "Logic",
        "Time",
        "Parties",
        "Scope",
        "Pauses",
        "Statements",
        "Dossiers",
        "Evaluation",
        "Json",
    ];

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Diplomacy.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Fact]
    public void A_room_uses_only_rooms_above_it()
    {
        var source = Repository.PathOf("src", "Diplomacy.Model");
        var files = Order
            .SelectMany(room =>
                Directory.EnumerateFiles(Path.Combine(source, room), "*.cs", SearchOption.AllDirectories)
            )
            .Select(path => (path, File.ReadAllText(path)));

        Assert.Empty(Trespasses(Order, source, files));
    }

    [Theory]
    [InlineData("var (thing, number) = plain;", "uses Deconstruct of Lower")]
    [InlineData("var (thing, number) = plain;", "uses Thing of Lower")]
    [InlineData("foreach (var (thing, number) in new[] { plain }) { }", "uses Deconstruct of Lower")]
    [InlineData("_ = plain is (_, 1);", "uses Deconstruct of Lower")]
    [InlineData("foreach (var thing in plain) { }", "uses GetEnumerator of Lower")]
    [InlineData("foreach (var thing in plain) { }", "uses Thing of Lower")]
    [InlineData("await plain;", "uses GetAwaiter of Lower")]
    [InlineData("_ = new Bag { 1 };", "uses Add of Lower")]
    [InlineData("_ = plain + plain;", "uses op_Addition of Lower")]
    [InlineData("plain += plain;", "uses op_Addition of Lower")]
    [InlineData("int number = plain;", "uses op_Implicit of Lower")]
    [InlineData("_ = from number in plain where number > 1 select number;", "uses Where of Lower")]
    [InlineData("var things = plain.Things();", "uses Thing of Lower")]
    public void A_use_without_a_name_is_found(string body, string trespass) =>
        Assert.Contains($"Use.cs in Upper {trespass}", Planted(body));

    [Theory]
    [InlineData("var same = plain; _ = (same, plain).ToString();")]
    [InlineData("foreach (var one in new[] { plain }) { _ = one.GetHashCode(); }")]
    public void A_use_of_the_room_itself_is_none(string body) => Assert.Empty(Planted(body));

    [Fact]
    public void Every_folder_of_the_library_is_a_room()
    {
        var folders = Directory
            .EnumerateDirectories(Repository.PathOf("src", "Diplomacy.Model"))
            .Select(path => Path.GetFileName(path)!)
            .Except(["bin", "obj"]);

        Assert.Equal(Order.Order(), folders.Order());
    }

    [Fact]
    public void Every_file_of_the_library_is_in_a_room() =>
        Assert.Empty(Directory.EnumerateFiles(Repository.PathOf("src", "Diplomacy.Model"), "*.cs"));

    private static List<string> Planted(string body)
    {
        var source = Path.Combine(Path.GetTempPath(), "rooms");
        var use =
            $"namespace Upper; public static class Use {{ public static async Task Of(Plain plain) {{ {body} }} }}";
        return Trespasses(
            ["Upper", "Lower"],
            source,
            [
                (Path.Combine(source, "Upper", "Plain.cs"), Upper),
                (Path.Combine(source, "Upper", "Use.cs"), use),
                (Path.Combine(source, "Lower", "More.cs"), Lower),
            ]
        );
    }

    private static List<string> Trespasses(string[] order, string source, IEnumerable<(string Path, string Text)> files)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            "rooms",
            files
                .Append(("usings", Usings))
                .Select(file =>
                    CSharpSyntaxTree.ParseText(file.Item2, Options, file.Item1, cancellationToken: cancellation)
                ),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        );
        Assert.Empty(
            compilation.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)
        );
        return [.. new Rooms(order, source, compilation, cancellation).Trespasses()];
    }
}
