namespace Diplomacy.Cli;

/// <summary>Addresses that a page may link to: those of the web, never scripts or files.</summary>
internal static class WebAddress
{
    /// <summary>The address as a browser reads it; null where it is none of the web.</summary>
    public static string? Checked(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? uri.AbsoluteUri
            : null;
}
