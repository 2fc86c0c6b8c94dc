using System.IO.Compression;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace Diplomacy.Package.Tests;

/// <summary>An opened package.</summary>
internal sealed class PackageFile : IDisposable
{
    /// <summary>The kind under which a portable symbol file embeds a document's source.</summary>
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly ZipArchive _archive;

    private PackageFile(string path)
    {
        _archive = ZipFile.OpenRead(path);
        Metadata = XDocument
            .Parse(Text(Files.Single(f => f.EndsWith(".nuspec", StringComparison.Ordinal))))
            .Root!.Elements()
            .Single();
    }

    /// <summary>The names of its files, with folders.</summary>
    public IReadOnlyList<string> Files => [.. _archive.Entries.Select(e => e.FullName)];

    private XElement Metadata { get; }

    public static PackageFile Open(string folder, string id, string extension = "nupkg") =>
        new(Path.Combine(folder, $"{id}.{Packages.Version}.{extension}"));

    /// <summary>The text of a metadata element, or null without one.</summary>
    public string? this[string element] => Elements(element).SingleOrDefault()?.Value;

    public IReadOnlyList<XElement> Elements(string name) =>
        [.. Metadata.Descendants().Where(e => e.Name.LocalName == name)];

    public byte[] Bytes(string file)
    {
        using var content = _archive.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string file) => new StreamReader(new MemoryStream(Bytes(file))).ReadToEnd();

    /// <summary>The documents of a portable symbol file, and whether it carries their source.</summary>
    public IReadOnlyList<(string Name, bool HasSource)> Documents(string symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(symbols)));
        var reader = provider.GetMetadataReader();
        return
        [
            .. reader.Documents.Select(handle =>
                (
                    reader.GetString(reader.GetDocument(handle).Name),
                    reader
                        .GetCustomDebugInformation(handle)
                        .Any(i => reader.GetGuid(reader.GetCustomDebugInformation(i).Kind) == EmbeddedSource)
                )
            ),
        ];
    }

    public void Dispose() => _archive.Dispose();
}
