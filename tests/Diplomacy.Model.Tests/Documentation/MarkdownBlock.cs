namespace Diplomacy.Model.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The first word after the fence, such as <c>csharp</c>.</param>
/// <param name="Name">What follows it, such as the name of a file; empty where nothing does.</param>
/// <param name="Text">What stands between the fences, each line with its end.</param>
/// <param name="Start">Where the text begins in the page.</param>
internal sealed record MarkdownBlock(string Language, string Name, string Text, int Start);
