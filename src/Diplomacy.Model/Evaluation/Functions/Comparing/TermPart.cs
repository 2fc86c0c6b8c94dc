namespace Diplomacy.Model;

/// <summary>What is compared of two texts: the terms of an undertaking, its window in its three parts.</summary>
public enum TermPart
{
    /// <summary>The start of the window.</summary>
    Start = 0,

    /// <summary>The end of the window.</summary>
    End,

    /// <summary>The length of the window.</summary>
    Length,

    /// <summary>What the bound party holds off from.</summary>
    Activities,

    /// <summary>Where.</summary>
    Area,

    /// <summary>What is left free.</summary>
    Exceptions,

    /// <summary>The hours of each day.</summary>
    Schedule,

    /// <summary>A number that may not be exceeded.</summary>
    Limit,

    /// <summary>The conditions.</summary>
    Conditions,

    /// <summary>How it may be prolonged.</summary>
    Extension,

    /// <summary>How a party may leave.</summary>
    Exit,

    /// <summary>What it is said to be for.</summary>
    Purposes,
}
