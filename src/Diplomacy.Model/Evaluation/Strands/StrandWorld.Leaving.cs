namespace Diplomacy.Model;

/// <content>What it would come to if all who may leave did so at the knowledge time.</content>
internal sealed partial class StrandWorld
{
    // When a strand that follows a rule of this one would be over if one whom the rule lets leave did so then.
    private IEnumerable<Limit> Leaving(ExitRule? rule)
    {
        var now = Facts.Now;
        if (rule is null || rule.ByDeclaration)
        {
            yield return new Limit(now);
            yield break;
        }

        if (rule.NoticePeriod is { } period)
        {
            var statement = _strand.Terms.Exit.Statements[0];
            yield return Deadlines.Move(new Limit(now), period, true, $"{WindowKey}/leaving", statement, _world);
        }

        if (rule.OnBreach)
        {
            foreach (var (since, _) in ViolationsOfOtherSide())
            {
                yield return Later(new Limit(since), new Limit(now));
            }
        }
    }

    // Whether notice given at the knowledge time comes early enough to stop a period after an end.
    private bool IsInTime(ExtensionRule rule, Limit end) => _world.IsAtOrAfter(Latest(rule, end), Facts.Now);

    // From when on an end is late enough for notice given at the knowledge time, where this one is not.
    private IEnumerable<Limit> NoticesWhenLeft(Limit end) =>
        _pause.IsLeft
            ? ExtensionRules
                .Select(rule => rule.Rule)
                .OfType<ExtensionRule>()
                .Where(rule => rule.Mode == ExtensionMode.Automatic && !IsInTime(rule, end))
                .Select(rule => Effective(rule, new Limit(Facts.Now), end))
            : [];
}
