namespace Diplomacy.Model;

/// <summary>How an act comes to count in an account.</summary>
internal enum WordOrigin
{
    /// <summary>An act of the statement itself.</summary>
    Recorded,

    /// <summary>Said by its performer, or by who speaks for it, to have been performed: that is the act.</summary>
    Avowed,

    /// <summary>Reported by a voice or a carrier of the account.</summary>
    Carried,

    /// <summary>Confirmed by a voice of the account.</summary>
    Confirmed,
}
