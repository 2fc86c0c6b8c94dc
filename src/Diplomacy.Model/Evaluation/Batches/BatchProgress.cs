namespace Diplomacy.Model;

/// <summary>How far a batch has come.</summary>
/// <param name="Done">How many results there are.</param>
/// <param name="Total">How many there will be; null while that is not known.</param>
public readonly record struct BatchProgress(long Done, long? Total)
{
    /// <summary>Text such as <c>512 of 100000</c>.</summary>
    public override string ToString() =>
        Total is { } total ? FormattableString.Invariant($"{Done} of {total}") : FormattableString.Invariant($"{Done}");
}
