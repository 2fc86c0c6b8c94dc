namespace Diplomacy.Model;

/// <summary>One combination of answers, and from when to when each strand is bound and its window runs.</summary>
/// <param name="Given">What was asked, by its position among the choices, and how it was answered.</param>
/// <param name="Stretches">Each strand's.</param>
internal readonly record struct PlainWorld((int Choice, int Answer)[] Given, PlainStretch[] Stretches)
{
    /// <summary>The answer to a choice; null where it was not asked.</summary>
    public int? AnswerTo(int choice)
    {
        foreach (var (asked, answer) in Given)
        {
            if (asked == choice)
            {
                return answer;
            }
        }

        return null;
    }
}
