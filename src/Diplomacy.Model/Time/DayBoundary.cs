namespace Diplomacy.Model;

/// <summary>Which end of a day a limit named by its date falls on: "until 1 February".</summary>
public enum DayBoundary
{
    /// <summary>The start of the day: the day is no longer inside.</summary>
    Exclusive = 0,

    /// <summary>The end of the day, which is the start of the next: the day is still inside.</summary>
    Inclusive = 1,
}
