namespace Diplomacy.Model;

/// <summary>The stable codes of <see cref="Diagnostic"/>: 1xxx format, 2xxx references, 3xxx time, 4xxx voices; 9xxx are retired.</summary>
public static class DiagnosticCodes
{
    /// <summary>The text is not JSON: malformed or truncated.</summary>
    public const string NotJson = "DM1001";

    /// <summary>The document's format or version is missing or not one that can be read.</summary>
    public const string WrongFormat = "DM1002";

    /// <summary>A member has a name that the format does not have.</summary>
    public const string UnknownMember = "DM1003";

    /// <summary>A required member is missing.</summary>
    public const string MissingMember = "DM1004";

    /// <summary>A value has another JSON type than it must have.</summary>
    public const string WrongType = "DM1005";

    /// <summary>A member stands twice in one object.</summary>
    public const string DuplicateMember = "DM1006";

    /// <summary>A kind or another fixed word is not one that the format has.</summary>
    public const string UnknownKind = "DM1007";

    /// <summary>A value of the right JSON type does not say what it must.</summary>
    public const string InvalidValue = "DM1008";

    /// <summary>An instant or time is finer than a microsecond.</summary>
    public const string TooFine = "DM1009";

    /// <summary>A date or time does not exist in the calendar, such as 30 February.</summary>
    public const string ImpossibleDate = "DM1010";

    /// <summary>The document nests too deep.</summary>
    public const string TooDeep = "DM1011";

    /// <summary>A text, a name, a line or a value that is kept is too long, or an object has too many members.</summary>
    public const string TooLong = "DM1012";

    /// <summary>An actor is named that the dossier does not have.</summary>
    public const string UnknownActor = "DM2001";

    /// <summary>A place is named that the dossier does not have.</summary>
    public const string UnknownPlace = "DM2002";

    /// <summary>A pause is named that the dossier does not have.</summary>
    public const string UnknownPause = "DM2003";

    /// <summary>A statement is named that the dossier does not have.</summary>
    public const string UnknownStatement = "DM2004";

    /// <summary>An undertaking is named that the pause does not have.</summary>
    public const string UnknownUndertaking = "DM2005";

    /// <summary>Two things of one kind have the same identifier.</summary>
    public const string DuplicateId = "DM2006";

    /// <summary>Statements refer to each other in a circle: replies, replacements, retractions, reports.</summary>
    public const string CyclicStatements = "DM2007";

    /// <summary>Places contain each other, or stand for each other, in a circle.</summary>
    public const string CyclicPlaces = "DM2008";

    /// <summary>Relations run in a circle: actors are part of each other, or speak for each other by office or nature.</summary>
    public const string CyclicRelations = "DM2009";

    /// <summary>A reference names something of the wrong kind, such as an office held by a state.</summary>
    public const string WrongReference = "DM2010";

    /// <summary>Something that must have elements has too few, such as a statement without acts.</summary>
    public const string TooFew = "DM2011";

    /// <summary>One question key is used with different options.</summary>
    public const string QuestionMismatch = "DM2012";

    /// <summary>A report names an utterance that nothing else names: probably a slip (warning).</summary>
    public const string LoneUtterance = "DM2013";

    /// <summary>A claim names a state that no condition or limit names: it has no effect (warning).</summary>
    public const string LoneState = "DM2014";

    /// <summary>An identifier was never given a value.</summary>
    public const string MissingId = "DM2015";

    /// <summary>A value is none of those that its enumeration names.</summary>
    public const string UndefinedValue = "DM2016";

    /// <summary>An obligation is named that the pause does not have.</summary>
    public const string UnknownObligation = "DM2017";

    /// <summary>A list is named that the dossier does not have.</summary>
    public const string UnknownList = "DM2018";

    /// <summary>Pauses follow each other, or are part of each other, in a circle.</summary>
    public const string CyclicPauses = "DM2019";

    /// <summary>A limit that effect hangs on is counted from effect.</summary>
    public const string CyclicEffect = "DM2020";

    /// <summary>An acceptance or refusal in a reply names no statement that it is of (warning).</summary>
    public const string NothingAdopted = "DM2021";

    /// <summary>A claim names an event that no condition or limit names: it has no effect (warning).</summary>
    public const string LoneEvent = "DM2022";

    /// <summary>A quorum is larger than the number of parties required.</summary>
    public const string QuorumTooLarge = "DM2023";

    /// <summary>An undertaking that is not mutual names required parties or a quorum.</summary>
    public const string NotMutual = "DM2024";

    /// <summary>A condition says what goes with another role, or misses what its own takes.</summary>
    public const string RoleMismatch = "DM2025";

    /// <summary>A clarification chooses an option that its question does not have.</summary>
    public const string UnknownOption = "DM2026";

    /// <summary>Two things are said of which only one can be.</summary>
    public const string EitherOr = "DM2027";

    /// <summary>An extension that is not automatic has what stops an automatic one.</summary>
    public const string NothingToStop = "DM2028";

    /// <summary>Something stands twice where once is enough.</summary>
    public const string NamedTwice = "DM2029";

    /// <summary>A window ends before it starts under every reading.</summary>
    public const string EndBeforeStart = "DM3001";

    /// <summary>A statement is said later than it could first be known.</summary>
    public const string SaidAfterKnown = "DM3002";

    /// <summary>A statement is said before what it answers, accepts, replaces or takes back.</summary>
    public const string ReplyBeforeAnswered = "DM3003";

    /// <summary>A zone id is in neither the time zone database nor its aliases.</summary>
    public const string UnknownZone = "DM3004";

    /// <summary>A statement is recorded before it could first be known (warning).</summary>
    public const string RecordedBeforeKnown = "DM3005";

    /// <summary>A valid time ends before it begins.</summary>
    public const string ValidTimeReversed = "DM3006";

    /// <summary>A date and length lead out of the range of instants (years -9998 to 9999).</summary>
    public const string OutOfRange = "DM3007";

    /// <summary>The time of something that was said, done or published is given as never.</summary>
    public const string NeverHappened = "DM3008";

    /// <summary>An act is spoken of as made later than the statement that speaks of it.</summary>
    public const string ActAfterStatement = "DM3009";

    /// <summary>An act says an end that does not come after its beginning.</summary>
    public const string UntilBeforeFrom = "DM3010";

    /// <summary>A retraction takes back another voice's statement.</summary>
    public const string ForeignRetraction = "DM4001";

    /// <summary>A statement supersedes one of another speaker.</summary>
    public const string ForeignSupersession = "DM4002";

    /// <summary>Two persons hold one office at the same time (warning).</summary>
    public const string DisputedOffice = "DM4003";

    /// <summary>A statement is made on another's behalf without recorded authority, and changes nothing (warning).</summary>
    public const string NoAuthority = "DM4004";

    /// <summary>Authority that hangs on when within its bounds a statement was said, which is weighed both ways (warning).</summary>
    public const string UndecidedAuthority = "DM4005";
}
