namespace Diplomacy.Model;

/// <summary>The ways in which an undertaking ends.</summary>
internal enum EndingKind
{
    RanOut,

    TakenBack,

    Terminated,

    Notice,

    Released,

    Condition,

    Failure,

    Replaced,
}
