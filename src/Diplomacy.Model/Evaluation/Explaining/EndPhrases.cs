namespace Diplomacy.Model;

/// <summary>The sentences on the end of an undertaking: what ends it, or ended it, and when.</summary>
internal sealed class EndPhrases(ActPhrases acts)
{
    private readonly FactPhrases _facts = new(acts);

    /// <summary>Whether it is not over, and why.</summary>
    /// <param name="truth">Whether it is not over.</param>
    /// <param name="isPending">Whether it has not begun.</param>
    /// <param name="stories">What ends it in each world.</param>
    public string NotEnded(Truth truth, bool isPending, StrandStories stories)
    {
        var ways =
            TimePhrases.Either(Ways(stories, isOver: truth == Truth.False, isYetToCome: truth == Truth.True))
            + TakenBack(stories);
        return truth switch
        {
            Truth.True when isPending => $"Once it has begun, {ways}.",
            Truth.True => $"It is not over: {ways}.",
            Truth.False => $"It is over: {ways}.",
            _ => $"Whether it is over is not known: {ways}.",
        };
    }

    // Each way to end once, with all the times at which it may come; first that it runs out, last that nothing ends it.
    private List<string> Ways(StrandStories stories, bool isOver, bool isYetToCome)
    {
        var ends = stories
            .All.Select(story => (Story: story, End: story.Ending ?? story.Coming ?? RunningOut(story)))
            .Where(one => !isOver || one.Story.Ending is not null)
            .ToList();
        // Where its own window runs out first in some worlds, whose runs out first in others is too much to tell.
        if (ends.Exists(one => one.End is { Kind: EndingKind.RanOut, By.Count: 0, At.IsNever: false }))
        {
            ends = ends.ConvertAll(one =>
                one.End is { Kind: EndingKind.RanOut, By.Count: > 0 }
                    ? (one.Story with { IsExtended = false, ExtendedBy = [], Late = [] }, one.End with { By = [] })
                    : one
            );
        }

        return
        [
            .. ends.GroupBy(one =>
                    (
                        one.End.At.IsNever,
                        one.End.Kind,
                        By: one.End.By.Distinct().ToEquatableArray(),
                        one.End.Fact,
                        Pause: one.End.Pause?.Id
                    )
                )
                .OrderBy(way => way.Key.IsNever)
                .ThenBy(way => way.Key.Kind)
                .Select(way =>
                    way.Key.IsNever ? Open([.. way.Select(one => one.Story)])
                    : way.Key.Kind == EndingKind.RanOut ? RunsOut([.. way], way.Key.By, isOver)
                    : Ended(
                        way.First().End,
                        TimePhrases.When(
                            way.SelectMany(one => stories.Effects(one.End.Statements, [one.End.At])).Distinct()
                        ),
                        isYetToCome
                    )
                ),
        ];
    }

    // Where what comes was not looked at: the window as last prolonged.
    private static StrandEnding RunningOut(StrandStory story) => new(EndingKind.RanOut, story.End, [], []);

    private string RunsOut(List<(StrandStory Story, StrandEnding End)> worlds, EquatableArray<ActorId> of, bool isOver)
    {
        var verb = isOver ? "ran" : "runs";
        if (!of.IsEmpty)
        {
            return $"it {verb} out {TimePhrases.When(worlds.Select(one => one.End.At))}, together with what binds {Names(of)}";
        }

        // Only where it came too late in some worlds is it time that they differ in.
        var isInTime = worlds.TrueForAll(one => one.Story.Late.Count == 0);
        var isAll = worlds.TrueForAll(one => one.Story.IsExtended);
        var ends = worlds.ConvertAll(one => (one.End.At, IsExtended: isInTime ? isAll : one.Story.IsExtended));
        var isBy = worlds.Exists(one => one.Story.ExtendedBy.Count > 0);
        return $"it {verb} out {Until(ends, isBy)}{Stopped(worlds.ConvertAll(one => one.Story))}{Late(worlds.ConvertAll(one => one.Story))}";
    }

    // Where only some worlds have it prolonged, what it comes to without that is told apart.
    private static string Until(IReadOnlyList<(Moment At, bool IsExtended)> ends, bool isBy)
    {
        var how = isBy ? "as last prolonged" : "prolonged by itself";
        var (plain, extended) = (Ends(isExtended: false), Ends(isExtended: true));
        _ = extended.RemoveAll(plain.Contains);
        return extended.Count == 0 ? TimePhrases.When(plain)
            : plain.Count == 0 ? $"{TimePhrases.When(extended)}, {how}"
            : plain.Count + extended.Count > 2
                ? $"{TimePhrases.Within([.. plain, .. extended])}, depending on whether it was prolonged in time"
            : $"{TimePhrases.When(plain)}, or, if it was prolonged in time, {TimePhrases.When(extended)}";

        List<Moment> Ends(bool isExtended) =>
            [.. ends.Where(end => end.IsExtended == isExtended).Select(end => end.At).Distinct()];
    }

    private string Stopped(List<StrandStory> worlds)
    {
        var who = worlds.SelectMany(story => story.Stopped).Select(notice => notice.By).Distinct().ToEquatableArray();
        return who.IsEmpty ? ""
            : worlds.TrueForAll(story => story.Stopped.Count > 0) ? $", and no further, since {Names(who)} gave notice"
            : $", and no further where {Names(who)} gave notice in time";
    }

    private string Late(List<StrandStory> worlds)
    {
        var late = worlds.SelectMany(story => story.Late).Select(one => one.By).Distinct().ToEquatableArray();
        return late.IsEmpty || !worlds.TrueForAll(story => story.Late.Count > 0)
            ? ""
            : $"; {Names(late)} prolonged it when it was over";
    }

    // What was said to end or prolong it, and is so no more.
    private string TakenBack(StrandStories stories) =>
        string.Concat(
            stories
                .TakenBack(MoveKind.Terminate, MoveKind.GiveNotice, MoveKind.Release, MoveKind.Extend)
                .Select(one => (one.By, one.Kind))
                .Distinct()
                .Select(one =>
                    $"; {acts.NameOf(one.By)} took back {(acts.IsPlural(one.By) ? "their" : "its")} {one.Kind switch
                    {
                        MoveKind.Terminate => "word that ends it",
                        MoveKind.GiveNotice => "notice",
                        MoveKind.Release => "release",
                        _ => "extension",
                    }}"
                )
        );

    private static string Open(List<StrandStory> worlds) =>
        worlds.Exists(story => story.IsOpenByWord) ? "it was prolonged with no end"
        : worlds.Exists(story => story.IsExtended) ? "it is prolonged by itself, again and again"
        : "no end was set";

    private string Names(EquatableArray<ActorId> actors) => TimePhrases.Both([.. actors.Select(acts.NameOf)]);

    // What is yet to come at the instant asked about, or what has come.
    private string Ended(StrandEnding end, string when, bool isYetToCome)
    {
        var by = end.By.Distinct().ToEquatableArray();
        var who = Names(by);
        var isPlural = by.Count > 1 || (by.Count == 1 && acts.IsPlural(by[0]));
        var told = end.Fact is { } fact ? $" ({_facts.Of(fact)})" : "";
        var other = end.Pause is { Names.IsEmpty: false } named ? $"\"{named}\"" : $"{end.Pause}";
        return (end.Kind, isYetToCome) switch
        {
            (EndingKind.Terminated, true) => $"it lasts until {who} {(isPlural ? "end" : "ends")} it {when}",
            (EndingKind.Terminated, false) => $"{who} ended it {when}",
            (EndingKind.Notice, true) => $"the notice that {who} gave is up {when}",
            (EndingKind.Notice, false) => $"the notice that {who} gave was up {when}",
            (EndingKind.Released, true) =>
                $"it lasts until {who} {(isPlural ? "release" : "releases")} the other side {when}",
            (EndingKind.Released, false) => $"{who} released the other side {when}",
            (EndingKind.Condition, true) => $"a condition that ends it comes true {when}{told}",
            (EndingKind.Condition, false) => $"a condition that ends it came true {when}{told}",
            (EndingKind.Failure, true) => $"a condition that it hangs on fails {when}{told}",
            (EndingKind.Failure, false) => $"a condition that it hangs on failed {when}{told}",
            (EndingKind.Replaced, true) => $"{other} takes its place {when}",
            (EndingKind.Replaced, false) => $"{other} took its place {when}",
            (_, true) => $"it lasts until the word that binds is taken back {when}",
            _ => $"the word that bound was taken back {when}",
        };
    }
}
