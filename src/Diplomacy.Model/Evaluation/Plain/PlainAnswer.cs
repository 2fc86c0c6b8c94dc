namespace Diplomacy.Model;

/// <summary>An answer to what limits leave open.</summary>
/// <param name="Choice">What was asked, by its position among the choices.</param>
/// <param name="Answer">The position of the option.</param>
internal readonly record struct PlainAnswer(int Choice, int Answer)
{
    /// <summary>The answer to a choice among some; null where it was not asked.</summary>
    public static int? To(int choice, PlainAnswer[] given)
    {
        foreach (var (asked, answer) in given)
        {
            if (asked == choice)
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>The answers of two parts of a world together; null where they contradict each other.</summary>
    public static PlainAnswer[]? Joined(PlainAnswer[] given, PlainAnswer[] more)
    {
        var known = 0;
        foreach (var (choice, answer) in more)
        {
            var before = To(choice, given);
            if (before is { } otherwise && otherwise != answer)
            {
                return null;
            }

            known += before is null ? 0 : 1;
        }

        return known == more.Length ? given
            : known == 0 ? (given.Length == 0 ? more : [.. given, .. more])
            : [.. given, .. more.Where(answer => To(answer.Choice, given) is null)];
    }
}
