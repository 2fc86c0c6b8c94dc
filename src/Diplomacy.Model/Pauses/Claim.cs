namespace Diplomacy.Model;

/// <summary>Something said to be so: a closed family. That somebody acted is no claim but a <see cref="Report"/>.</summary>
public abstract record Claim
{
    private protected Claim() { }

    /// <summary>The code of the kind of claim, as in JSON: <c>terms</c>, <c>state</c> and so on.</summary>
    public abstract string Kind { get; }

    /// <summary>The pause it is about; null when it names none.</summary>
    internal virtual PauseId? PauseNamed => null;

    private protected abstract string Detail { get; }

    /// <summary>Text such as <c>state talks holds</c>.</summary>
    public sealed override string ToString() => $"{Kind} {Detail}";
}
