namespace Diplomacy.Model;

/// <summary>Whether anybody has spoken of a pause in an account; accusations, observed conduct, states and remarks are not that.</summary>
internal static class SpokenWords
{
    public static bool Exist(PausePoints points) => points.Account.Words.Any(word => Speaks(points, word));

    private static bool Speaks(PausePoints points, Word word) =>
        word.Origin != WordOrigin.Confirmed
        && (
            word.Act.Class != ActClass.Assertive
            || word.Act is Decline
            || points.Account.IsVoice(word.Voice, word.CapacityAt)
        )
        && points.Speaks(word);
}
