namespace Diplomacy.Cli;

/// <summary>Addresses that a page may link to: those of the web, never scripts or files, nor such as name a user before the host.</summary>
internal static class WebAddress
{
    /// <summary>The address as a browser reads it; null where it is none of the web.</summary>
    public static string? Checked(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https" or "http", UserInfo.Length: 0 }
            ? uri.AbsoluteUri
            : null;
}
