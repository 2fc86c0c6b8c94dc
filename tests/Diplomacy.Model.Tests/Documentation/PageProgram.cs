using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using Diplomacy.Model.Tests.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Diplomacy.Model.Tests.Documentation;

using Assert = Xunit.Assert;

/// <summary>The snippets of a page as one program, compiled and run in this process.</summary>
internal static class PageProgram
{
    // They shadow the system's: what a page prints is kept by snippet, and its files are in a folder of their own.
    private const string Shadows = """
        public static class Console
        {
            public static System.Collections.Generic.List<System.Text.StringBuilder> Outputs { get; } = [];
            public static void Next() => Outputs.Add(new());
            public static void WriteLine(object? value = null) => Outputs[^1].Append(value).Append('\n');
        }

        public static class File
        {
            public static string Folder { get; set; } = "";
            public static string Root { get; set; } = "";

            public static byte[] ReadAllBytes(string path) => System.IO.File.ReadAllBytes(Found(path));
            public static string ReadAllText(string path) => System.IO.File.ReadAllText(Found(path));
            public static System.Collections.Generic.IEnumerable<string> ReadLines(string path) => System.IO.File.ReadLines(Found(path));
            public static void WriteAllText(string path, string text) => System.IO.File.WriteAllText(Made(path), text);
            public static System.IO.FileStream OpenRead(string path) => System.IO.File.OpenRead(Found(path));
            public static System.IO.FileStream Create(string path) => System.IO.File.Create(Made(path));
            public static System.IO.FileStream Open(string path, System.IO.FileMode mode) => System.IO.File.Open(Made(path), mode);
            public static void Move(string from, string to, bool overwrite) => System.IO.File.Move(Made(from), Made(to), overwrite);

            private static string Made(string path) => System.IO.Path.Combine(Folder, path);

            private static string Found(string path) =>
                System.IO.File.Exists(Made(path)) ? Made(path) : System.IO.Path.Combine(Root, path);
        }
        """;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Runs the snippets of a page from top to bottom; what each of them prints, in their order.</summary>
    /// <param name="snippets">The snippets.</param>
    /// <param name="folder">The folder that files are written to; those it does not have are read from the repository.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IReadOnlyList<string> Run(IReadOnlyList<string> snippets, string folder)
    {
        using var image = Compile(snippets);
        var context = new AssemblyLoadContext("page", isCollectible: true);
        var assembly = context.LoadFromStream(image);
        var files = assembly.GetType("File")!;
        files.GetProperty("Folder")!.SetValue(null, folder);
        files.GetProperty("Root")!.SetValue(null, Repository.Root);
        _ = assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        var outputs = (List<StringBuilder>)assembly.GetType("Console")!.GetProperty("Outputs")!.GetValue(null)!;
        List<string> printed = [.. outputs.Select(output => output.ToString())];
        context.Unload();
        return printed;
    }

    private static MemoryStream Compile(IReadOnlyList<string> snippets)
    {
        var compilation = CSharpCompilation.Create(
            "page",
            [
                CSharpSyntaxTree.ParseText(Whole(snippets), cancellationToken: Token),
                CSharpSyntaxTree.ParseText(Shadows, cancellationToken: Token),
            ],
            s_references,
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,
                // As the SDK does: a package may refer to an older version of what the framework brings.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]
            )
        );
        var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: Token);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        return image;
    }

    /// <summary>What a program of one file refers to, where samples are: the SDK reads it, here its references are there.</summary>
    private static void AssertIsThere(string line)
    {
        var (what, name) = line[2..].Split(' ', 2) is [var kind, var rest] ? (kind, rest) : (line, "");
        Assert.True(
            what switch
            {
                "project" => Directory.GetFiles(Repository.PathOf("samples", name), "*.csproj").Length == 1,
                "package" => File.ReadAllText(Repository.PathOf("Directory.Packages.props"))
                    .Contains($"Include=\"{name}\"", StringComparison.Ordinal),
                "sdk" => name == "Microsoft.NET.Sdk.Web",
                "property" => name == "PublishAot=false",
                _ => false,
            },
            line
        );
    }

    /// <summary>One file: what the first snippet uses, then the snippets with a mark before each.</summary>
    private static string Whole(IReadOnlyList<string> snippets)
    {
        var (usings, statements) = (new SortedSet<string>(StringComparer.Ordinal), new StringBuilder());
        foreach (var snippet in snippets)
        {
            var isFirst = statements.Length == 0;
            _ = statements.Append("Console.Next();\n");
            foreach (var line in snippet.Split('\n'))
            {
                if (line.StartsWith("#:", StringComparison.Ordinal))
                {
                    Assert.True(isFirst, $"'{line}' must stand before all else.");
                    AssertIsThere(line);
                }
                else if (
                    line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal)
                )
                {
                    Assert.True(
                        isFirst,
                        $"Who puts the snippets together cannot compile them: '{line}' stands in a later one."
                    );
                    _ = usings.Add(line);
                }
                else
                {
                    _ = statements.Append(line).Append('\n');
                }
            }
        }

        var known = Usings.Split('\n');
        return Usings + string.Join('\n', usings.Except(known)) + "\n" + statements;
    }
}
