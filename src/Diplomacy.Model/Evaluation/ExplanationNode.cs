using System.Text;

namespace Diplomacy.Model;

/// <summary>One step of an explanation: what holds, how surely, and what it rests on.</summary>
/// <param name="Text">A sentence.</param>
/// <param name="Truth">The truth of what the sentence says at the instant asked about; null where it says no such thing.</param>
/// <param name="Children">What it rests on; leaves cite statements, or say that nobody spoke.</param>
public sealed partial record ExplanationNode(string Text, Truth? Truth, EquatableArray<ExplanationNode> Children)
{
    /// <summary>The statement cited; null in nodes that cite none.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>The sources of the statement cited.</summary>
    public EquatableArray<Source> Sources { get; init; }

    /// <summary>This node and all below it, each before its children.</summary>
    public IEnumerable<ExplanationNode> All() => Children.SelectMany(child => child.All()).Prepend(this);

    /// <summary>The tree as text, two spaces a level.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, int level)
    {
        _ = text.Append(' ', level * 2);
        if (Truth is { } truth)
        {
            _ = text.Append(truth).Append(": ");
        }

        _ = text.Append(Text).Append('\n');
        foreach (var child in Children)
        {
            child.Write(text, level + 1);
        }
    }
}
