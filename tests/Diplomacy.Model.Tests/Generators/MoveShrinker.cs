namespace Diplomacy.Model.Tests.Generators;

/// <summary>Acts that move a pause and say less.</summary>
internal static class MoveShrinker
{
    public static IEnumerable<Act> Shrink(Act act) =>
        (
            act switch
            {
                Extend extend => (Act[])
                    [
                        extend with
                        {
                            Undertakings = [],
                        },
                        extend with
                        {
                            From = null,
                        },
                        extend with
                        {
                            From = Exact(extend.From),
                        },
                        extend with
                        {
                            Until = Exact(extend.Until),
                        },
                    ],
                Suspend suspend =>
                [
                    suspend with
                    {
                        Undertakings = [],
                    },
                    suspend with
                    {
                        From = null,
                    },
                    suspend with
                    {
                        Until = null,
                    },
                    suspend with
                    {
                        From = Exact(suspend.From),
                    },
                    suspend with
                    {
                        Until = Exact(suspend.Until),
                    },
                ],
                Resume resume =>
                [
                    resume with
                    {
                        Undertakings = [],
                    },
                    resume with
                    {
                        From = null,
                    },
                    resume with
                    {
                        From = Exact(resume.From),
                    },
                ],
                Terminate terminate =>
                [
                    terminate with
                    {
                        Undertakings = [],
                    },
                    terminate with
                    {
                        From = null,
                    },
                    terminate with
                    {
                        From = Exact(terminate.From),
                    },
                ],
                GiveNotice notice =>
                [
                    notice with
                    {
                        Undertakings = [],
                    },
                    notice with
                    {
                        From = null,
                    },
                    notice with
                    {
                        From = Exact(notice.From),
                    },
                ],
                Release release => [release with { Undertakings = [] }],
                _ => [],
            }
        ).Where(less => less != act);

    private static Deadline? Exact(Deadline? deadline) =>
        deadline is MomentDeadline { Moment: { IsExact: false, IsNever: false, Earliest: { } earliest } }
            ? Deadline.At(earliest)
            : deadline;
}
