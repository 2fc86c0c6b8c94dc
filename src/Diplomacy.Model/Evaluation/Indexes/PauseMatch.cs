namespace Diplomacy.Model;

/// <summary>A pause that is, or may be, what was asked for.</summary>
/// <param name="Pause">The pause.</param>
/// <param name="Answer">True or Unknown: a pause of which it is False is no match.</param>
public readonly record struct PauseMatch(PauseId Pause, Truth Answer)
{
    /// <summary>Text such as <c>kyiv: Unknown</c>.</summary>
    public override string ToString() => $"{Pause}: {Answer}";
}
