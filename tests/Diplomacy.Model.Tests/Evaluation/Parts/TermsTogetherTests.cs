using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Parts;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Terms are put together term by term, each whole.</summary>
public sealed class TermsTogetherTests
{
    private static readonly Terms s_one = Full(10, "one", "main");
    private static readonly Terms s_other = Full(20, "other", "main");
    private static readonly Terms s_none = new() { Undertaking = "main" };

    [Fact]
    public void What_both_say_is_as_the_first_has_it() => Assert.Equal(s_one, s_one.Over(s_other));

    [Fact]
    public void What_one_of_them_says_is_as_that_one_has_it()
    {
        Assert.Equal(s_one, s_one.Over(s_none));
        Assert.Equal(s_one, s_none.Over(s_one));
    }

    [Fact]
    public void Without_what_others_speak_of_nothing_is_left() => Assert.Equal(s_none, s_one.Without(s_other));

    [Fact]
    public void Without_others_that_are_silent_all_is_left() => Assert.Equal(s_one, s_one.Without(s_none));

    private static Terms Full(int day, string name, UndertakingId undertaking) =>
        new()
        {
            Undertaking = undertaking,
            Window = new Window(Deadline.At(Day(day)), null),
            Activities = [new Activity($"hostilities/{name}")],
            Area = name,
            Exceptions = [new ListedGroups(name)],
            Schedule = new DailySchedule(new LocalTime(day, 0), new LocalTime(23, 0), "Etc/UTC"),
            Limit = new NumericLimit(day, name),
            Conditions = [new Condition(ConditionRole.Continuing, new Holds(name, SilenceRule.PresumedToHold))],
            Extension = new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromDays(day) },
            Exit = new ExitRule { NoticePeriod = Length.FromDays(day) },
            Purposes = [new LocalizedText(name, "en")],
        };
}
