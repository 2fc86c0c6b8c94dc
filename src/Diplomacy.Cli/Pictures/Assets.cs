using System.Text;

namespace Diplomacy.Cli;

/// <summary>The styles, patterns and script that pictures carry in themselves.</summary>
internal static class Assets
{
    public static string Read(string name)
    {
        using var stream =
            typeof(Assets).Assembly.GetManifestResourceStream($"Pictures/{name}")
            ?? throw new InvalidOperationException($"The asset {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
