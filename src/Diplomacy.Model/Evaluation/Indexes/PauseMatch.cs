namespace Diplomacy.Model;

/// <summary>A pause that is, or may be, what was asked for.</summary>
/// <param name="Pause">The pause.</param>
/// <param name="Answer">True or Unknown: a pause of which it is False is no match.</param>
public readonly record struct PauseMatch(PauseId Pause, Truth Answer)
{
    /// <summary>Matches in the order of identifiers, which is looked for before they are sorted: mostly they come in it.</summary>
    internal static EquatableArray<PauseMatch> InOrder(PauseMatch[] matches)
    {
        for (var i = 1; i < matches.Length; i++)
        {
            if (matches[i - 1].Pause.CompareTo(matches[i].Pause) > 0)
            {
                Array.Sort(matches, static (left, right) => left.Pause.CompareTo(right.Pause));
                break;
            }
        }

        return new EquatableArray<PauseMatch>(matches);
    }

    /// <summary>Text such as <c>kyiv: Unknown</c>.</summary>
    public override string ToString() => $"{Pause}: {Answer}";
}
