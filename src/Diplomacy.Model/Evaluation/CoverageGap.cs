namespace Diplomacy.Model;

/// <summary>Why an undertaking that is in force does not cover a conduct.</summary>
internal enum CoverageGap
{
    /// <summary>It binds somebody else.</summary>
    Party,

    /// <summary>It is about other conduct.</summary>
    Activities,

    /// <summary>It holds elsewhere.</summary>
    Area,

    /// <summary>It holds at other hours.</summary>
    Schedule,

    /// <summary>So much is allowed.</summary>
    Limit,

    /// <summary>An exception leaves it free.</summary>
    Exception,
}
