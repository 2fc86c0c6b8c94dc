namespace Diplomacy.Model;

/// <summary>How alike two things said are; the more different, the greater.</summary>
internal enum Likeness
{
    /// <summary>The same, wording and keys of questions aside.</summary>
    Same,

    /// <summary>The same under some reading of what they leave open.</summary>
    MayBeSame,

    /// <summary>Different under every reading.</summary>
    Different,
}
