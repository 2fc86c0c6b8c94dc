namespace Diplomacy.Model;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth a look; answers are still exact.</summary>
    Warning,

    /// <summary>The input is wrong; no answer is given.</summary>
    Error,
}
