namespace Diplomacy.Model;

/// <summary>How two texts agree on a term.</summary>
public enum TermAgreement
{
    /// <summary>Both say the same; wording aside, and instants however they are written.</summary>
    Same = 0,

    /// <summary>They may mean the same: what is open in one of them may be read so, or stands within bounds.</summary>
    DifferInWhatIsOpen,

    /// <summary>Only the first says anything of it.</summary>
    OnlyInFirst,

    /// <summary>Only the second says anything of it.</summary>
    OnlyInSecond,

    /// <summary>They say different things, however they are read.</summary>
    Differ,
}
