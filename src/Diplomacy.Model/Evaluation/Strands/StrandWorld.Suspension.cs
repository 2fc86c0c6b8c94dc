namespace Diplomacy.Model;

/// <content>Suspensions of its part, and the conduct of the other side that it is reciprocal to.</content>
internal sealed partial class StrandWorld
{
    private bool IsSuspended(Point at)
    {
        if (_strand.Suspensions is not { } line)
        {
            return SuspendedBy(at).Any();
        }

        var stretch = line.Of(at, _world);
        return stretch.IsSuspended || Lasting(line.SuspensionsIn(stretch), line.ResumptionsIn(stretch), at).Any();
    }

    // The suspensions that last; where one is enough, no more are looked at.
    private IEnumerable<Making> SuspendedBy(Point at) => Lasting(Own(MoveKind.Suspend), Own(MoveKind.Resume), at);

    private IEnumerable<Making> Lasting(IEnumerable<Making> suspensions, IEnumerable<Making> resumptions, Point at)
    {
        List<Limit>? resumed = null;
        foreach (var suspension in suspensions)
        {
            var from = From(suspension);
            if (!Has(from, at) || IsTakenBack(suspension, new Limit(at)))
            {
                continue;
            }

            resumed ??= [.. resumptions.Where(resume => !IsTakenBack(resume, new Limit(at))).Select(From)];
            if (!resumed.Exists(resume => Has(resume, at) && Has(from, resume.At!.Value)) && !HasLapsed(suspension, at))
            {
                yield return suspension;
            }
        }
    }

    private IEnumerable<Making> Own(MoveKind kind) =>
        _strand.Made(kind, _world).Where(_strand.IsOwn).Select(move => move.Making);

    private bool HasLapsed(Making making, Point at) =>
        making.Act is Suspend { Until: { } until }
        && Has(
            Deadlines.Resolve(until, $"{KeyOf(making)}/until", CauseKind.Base, making.Word.Statement.Id, this, _world),
            at
        );

    private bool IsReciprocated()
    {
        if (_strand.Undertaking.Form != Form.Reciprocal)
        {
            return true;
        }

        var isViolated = _strand.Violations.ContainsAsked(_world);
        if (!isViolated)
        {
            _world.Presume(new Presumption(PresumptionKind.Observed, _strand.Facts.Pause.Id.Value, []));
        }

        return !isViolated;
    }

    /// <summary>The violations by those whose conduct the undertaking answers.</summary>
    public List<(Point Since, Point Until)> ViolationsOfOtherSide() =>
        [.. Facts.Violations.By(_strand.OtherSide, _world)];
}
