namespace Diplomacy.Cli;

/// <summary>Whether a statement still stands at a knowledge time.</summary>
internal enum Standing
{
    /// <summary>Not known yet.</summary>
    NotKnown = 0,

    /// <summary>Known, neither replaced nor taken back.</summary>
    Stands,

    /// <summary>A later report of its source replaces it.</summary>
    Replaced,

    /// <summary>It has been taken back.</summary>
    TakenBack,
}
