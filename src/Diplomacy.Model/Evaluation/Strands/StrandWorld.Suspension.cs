namespace Diplomacy.Model;

/// <content>Suspensions of its part, and the conduct of the other side that it is reciprocal to.</content>
internal sealed partial class StrandWorld
{
    private bool IsSuspended(Point at) => SuspendedBy(at).Any();

    // The suspensions that last; where one is enough, no more are looked at.
    private IEnumerable<Making> SuspendedBy(Point at)
    {
        var suspensions = Own(MoveKind.Suspend);
        if (suspensions.Count == 0)
        {
            return [];
        }

        var resumptions = Own(MoveKind.Resume)
            .Where(resume => !IsTakenBack(resume, new Limit(at)))
            .Select(From)
            .Where(from => Has(from, at))
            .ToList();
        return suspensions.Where(suspension =>
        {
            var from = From(suspension);
            return Has(from, at)
                && !IsTakenBack(suspension, new Limit(at))
                && !resumptions.Exists(resume => Has(from, resume.At!.Value))
                && !HasLapsed(suspension, at);
        });
    }

    private List<Making> Own(MoveKind kind) =>
        [
            .. _strand
                .Made(kind, _world)
                .Where(move =>
                    (_strand.IsReachedBy(move) && _strand.IsBy(move, _strand.Party)) || _strand.IsClaim(move)
                )
                .Select(move => move.Making),
        ];

    private bool HasLapsed(Making making, Point at) =>
        making.Act is Suspend { Until: { } until }
        && Has(
            Deadlines.Resolve(until, $"{KeyOf(making)}/until", CauseKind.Base, making.Word.Statement.Id, this, _world),
            at
        );

    private bool IsReciprocated(Point at)
    {
        if (_strand.Undertaking.Form != Form.Reciprocal)
        {
            return true;
        }

        var violations = Facts.Violations.By(_strand.OtherSide, _world).ToList();
        if (violations.Count == 0)
        {
            _world.Presume(new Presumption(PresumptionKind.Observed, _strand.Facts.Pause.Id.Value, []));
        }

        return !violations.Exists(violation =>
            _world.IsAtOrAfter(at, violation.Since) && !_world.IsAtOrAfter(at, violation.Until)
        );
    }
}
