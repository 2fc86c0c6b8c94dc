namespace Diplomacy.Cli;

/// <summary>How much a page tells of the sources of a statement.</summary>
internal enum SourceDetail
{
    /// <summary>Publisher, title and address of each.</summary>
    Whole = 0,

    /// <summary>Publisher and address of each.</summary>
    Untitled,

    /// <summary>Publisher and address of the first, and how many more there are.</summary>
    First,

    /// <summary>The publisher of the first, and how many more there are.</summary>
    Publisher,
}
