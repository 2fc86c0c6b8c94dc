namespace Diplomacy.Model.Tests.Reference;

/// <summary>How large a case turned out to be in an account: its worlds, and the most that was picked in one of them.</summary>
internal readonly record struct Extent(int Worlds, int WideInstants, int Questions)
{
    /// <summary>So many ticks make an instant a wide one.</summary>
    public const int Wide = 5;

    /// <summary>Whether a world picks four instants of five ticks or more, and answers three questions.</summary>
    public bool IsFull => WideInstants >= 4 && Questions >= 3;

    /// <summary>One world more.</summary>
    public Extent With(Choices choices)
    {
        var (wide, questions) = choices.Picked(Wide);
        return (wide, questions).CompareTo((WideInstants, Questions)) > 0
            ? new Extent(Worlds + 1, wide, questions)
            : this with
            {
                Worlds = Worlds + 1,
            };
    }
}
