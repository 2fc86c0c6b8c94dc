namespace Diplomacy.Model;

/// <content>What makes an obligation due, as far as the strand's terms say.</content>
internal sealed partial class StrandWorld
{
    /// <summary>Whether it is over at an instant, and how; null while it is not, or if it never was established.</summary>
    public Phase? OverAt(Point at) => Established.At is null ? null : Ending(at);

    /// <summary>The first instant at which every maturity condition that names an obligation has come true; null when none does.</summary>
    public Limit? Matured(ObligationId obligation)
    {
        var (said, statements, key) = Conditions;
        Limit? last = null;
        for (var i = 0; i < said.Count; i++)
        {
            if (said[i].Role == ConditionRole.Maturity && said[i].Matures == obligation)
            {
                var come = FirstTrue(said[i].Fact, ConditionKey(key, i), statements);
                last = last is { } known ? Later(known, come) : come;
            }
        }

        return last;
    }

    /// <summary>The instant of the limit of an obligation.</summary>
    public Limit DueAt(Deadline due, string key, StatementId statement) =>
        Deadlines.Resolve(due, key, CauseKind.End, statement, this, _world);
}
