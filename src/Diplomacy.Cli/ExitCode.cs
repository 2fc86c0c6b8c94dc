namespace Diplomacy.Cli;

/// <summary>What the process returns. Documented in <c>--help</c>; never changed.</summary>
internal static class ExitCode
{
    public const int Answered = 0;

    public const int InvalidDossier = 1;

    public const int WrongUsage = 2;

    public const int UnreadableFile = 3;

    public const int UnwritableFile = 4;
}
