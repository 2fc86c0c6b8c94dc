namespace Diplomacy.Model;

/// <summary>An exception: conduct that the undertaking leaves free although it lies within its activities and area; a closed family.</summary>
public abstract record CarveOut
{
    private protected CarveOut() { }

    /// <summary>The code of the kind of exception, as in JSON: <c>selfDefence</c> and so on.</summary>
    public abstract string Kind { get; }

    /// <summary>The words in which the exception was said; null when not recorded.</summary>
    public LocalizedText? Wording { get; init; }

    private protected abstract string Text { get; }

    /// <summary>The exception in words.</summary>
    public sealed override string ToString() => Text;
}
