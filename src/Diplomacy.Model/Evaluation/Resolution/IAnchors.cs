namespace Diplomacy.Model;

/// <summary>What limits are counted from, in a world.</summary>
internal interface IAnchors
{
    /// <summary>The instant of an anchor that is no event; never if it never comes about.</summary>
    Limit InstantOf(Anchor anchor);

    /// <summary>The instant from which a state that lasts is looked at; never where what it limits never starts.</summary>
    Limit LookedAtFrom { get; }
}
