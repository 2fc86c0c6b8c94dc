using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>A pause as a builder has it so far: who may be bound by it, and what was said about it.</summary>
internal sealed class PauseSoFar(PauseBuilder builder)
{
    private readonly List<ActorId> _parties =
    [
        .. builder
            .Dossier.PauseOf(builder.Pause)
            .Undertakings.SelectMany(undertaking => undertaking.Bound.Concat(undertaking.RequiredParties))
            .Distinct(),
    ];

    /// <summary>
    /// The last statement in which another party of the pause proposes or undertakes it, or is reported to; where there is none, the last in
    /// which anybody else does.
    /// </summary>
    public StatementId? LastProposalTo(ActorId who)
    {
        var proposals = Acts.Where(said =>
                said.By != who && said.Act is Request or Demand or CallFor or Offer or Commit
            )
            .ToList();
        var last = proposals.FindLastIndex(said => _parties.Contains(said.By));
        return proposals.Count == 0 ? (StatementId?)null : proposals[last < 0 ? ^1 : last].Statement;
    }

    /// <summary>Refuses one whose word can bind nobody: neither a party of the pause, nor one that speaks for a party.</summary>
    public void CheckParty(ActorId who)
    {
        if (!_parties.Contains(who) && !_parties.Exists(party => SpeaksFor(who, party)))
        {
            throw new ArgumentException(
                $"The pause '{builder.Pause}' binds {string.Join(", ", _parties)}, so that this word of '{who}' would bind nobody: name a party "
                    + "(with Through, where another speaks for it), or record the act as it is with Performs.",
                nameof(who)
            );
        }
    }

    /// <summary>Refuses an end that is not later than that of any window said so far: it would prolong nothing.</summary>
    public void CheckLater(Deadline until)
    {
        var ends = Acts.Select(said => said.Act.StatedTerms?.Window)
            .OfType<Window>()
            .Select(window => Exact(window.End))
            .ToList();
        if (Exact(until) is { } instant && ends.Count > 0 && ends.TrueForAll(end => instant <= end))
        {
            throw new ArgumentException(
                $"The pause '{builder.Pause}' ends no sooner than {until} as it is, so that this extension would move nothing: extend it to a later "
                    + "end, end it sooner with Terminates, or record the act as it is with Performs.",
                nameof(until)
            );
        }
    }

    /// <summary>Refuses an extension that is made when every window said so far, prolonged or not, is over: without a start it opens none.</summary>
    public void CheckNotOver(Instant? made)
    {
        if (made is { } at && LastEnd is { } end && end < at)
        {
            throw new InvalidOperationException(
                $"The pause '{builder.Pause}' is over by {InstantPattern.ExtendedIso.Format(end)}, so that an extension made at "
                    + $"{InstantPattern.ExtendedIso.Format(at)} moves nothing: record with Performs an Extend that says From when it is open again, "
                    + "or say when this one was made."
            );
        }
    }

    // Null where it is not exact, or may be moved by what is said elsewhere than in an extension until an instant.
    private Instant? LastEnd
    {
        get
        {
            Instant? last = null;
            foreach (var (_, _, act) in Acts)
            {
                if (act is Extend { Until: null } || act.StatedTerms?.Extension is { Mode: ExtensionMode.Automatic })
                {
                    return null;
                }

                if (act is not Extend && act.StatedTerms?.Window is null)
                {
                    continue;
                }

                var end = act is Extend extend ? extend.Until : act.StatedTerms!.Window!.End;
                if (Exact(end) is not { } instant)
                {
                    return null;
                }

                last = last > instant ? last : instant;
            }

            return last;
        }
    }

    private static Instant? Exact(Deadline? limit) =>
        limit is MomentDeadline { Moment: { IsExact: true } moment } ? moment.Earliest : null;

    private IEnumerable<(StatementId Statement, ActorId By, Act Act)> Acts =>
        builder.Dossier.Statements.SelectMany(statement =>
            statement
                .Signatories.Select(hand => hand.Principal)
                .Prepend(statement.Principal)
                .SelectMany(by => statement.Acts.Select(act => Innermost(by, act)))
                .Where(said => said.Act.PauseNamed == builder.Pause)
                .Select(said => (statement.Id, said.By, said.Act))
        );

    private static (ActorId By, Act Act) Innermost(ActorId by, Act act)
    {
        while (act is Report report)
        {
            (by, act) = (report.Performance.Principal, report.Performance.Act);
        }

        return (by, act);
    }

    // By whatever relation at whatever time: when it holds is for the evaluation to say.
    private bool SpeaksFor(ActorId who, ActorId party) =>
        builder.Dossier.Index.Relations.IsVoiceOf(who, party, Moment.Unknown) != Truth.False;
}
