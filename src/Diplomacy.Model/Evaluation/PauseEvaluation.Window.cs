namespace Diplomacy.Model;

internal sealed partial class PauseEvaluation
{
    // A start nobody said is not after the latest making of the act, nor after the end; an end nobody said may be any instant.
    private (Limit Start, Limit End) Complete(
        ResolvedWindow window,
        IReadOnlyList<BindingInstance> instances,
        World world
    )
    {
        var start = window.Start ?? new Limit(StartNobodySaid(instances, world));
        var end = window.End ?? EndNobodySaid(window, start, world);
        if (window.Start is null && end.At is { } last)
        {
            world.Require(last, start.At!.Value);
        }

        return (start, end);
    }

    private Point StartNobodySaid(IReadOnlyList<BindingInstance> instances, World world)
    {
        var latest = world.PointOf(instances[0].Time);
        foreach (var instance in instances.Skip(1))
        {
            var time = world.PointOf(instance.Time);
            latest = world.IsAtOrAfter(time, latest) ? time : latest;
        }

        var start = world.PointOf(
            _deadlines.MomentOf("start", Moment.Unknown, CauseKind.Start, [.. Binding.Statements])
        );
        world.Require(latest, start);
        return start;
    }

    private Limit EndNobodySaid(ResolvedWindow window, Limit start, World world)
    {
        if (window.Length is { } length)
        {
            return DeadlineResolver.Move(start, length, 1, $"{Pause.Id}/length", window.Words[0].Statement, world);
        }

        // What never starts has no end.
        if (start.At is null)
        {
            return Limit.Never;
        }

        var end = world.PointOf(_deadlines.MomentOf("end", Moment.Unknown, CauseKind.Silence, [.. Window.Statements]));
        world.Require(end, start.At.Value);
        return new Limit(end);
    }
}
