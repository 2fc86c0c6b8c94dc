namespace Diplomacy.Cli;

/// <summary>The stable codes of the command line's own errors; those of dossiers are the library's.</summary>
internal static class UsageCodes
{
    /// <summary>An unknown command or option, a missing or superfluous argument.</summary>
    public const string WrongArguments = "DC2001";

    /// <summary>The value of an option is not an instant, or none that it may be: an end before its start, or at the end of all time.</summary>
    public const string NotAnInstant = "DC2002";

    /// <summary>The dossier has no such pause.</summary>
    public const string UnknownPause = "DC2003";

    /// <summary>The dossier has no such actor.</summary>
    public const string UnknownActor = "DC2004";

    /// <summary>A reading is not of the form kind=option or kind:key=option.</summary>
    public const string NotAReading = "DC2005";

    /// <summary>An option is missing that the command or another option needs.</summary>
    public const string MissingOption = "DC2006";

    /// <summary>The dossier has no such statement.</summary>
    public const string UnknownStatement = "DC2007";

    /// <summary>The value of an option is no IANA zone.</summary>
    public const string NotAZone = "DC2008";

    /// <summary>The value of an option is none of the words that it may be.</summary>
    public const string NotAWord = "DC2009";

    /// <summary>An option changes nothing beside the others.</summary>
    public const string IdleOption = "DC2010";

    /// <summary>Two dossiers have one identifier with different content.</summary>
    public const string MergeConflict = "DC1001";

    /// <summary>The file cannot be read.</summary>
    public const string UnreadableFile = "DC3001";

    /// <summary>A picture cannot be written, or would replace something else than a picture.</summary>
    public const string UnwritableFile = "DC4001";
}
