using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>The generated dossiers reach what the laws are about.</summary>
public sealed class GeneratorTests
{
    private static readonly string[] Constructs =
    [
        .. from start in new[] { "unsaid", "exact", "within bounds" }
        from end in new[] { "unsaid", "exact", "within bounds", "never" }
        from length in new[] { "", "length" }
        where
            !(
                string.Equals(start, "unsaid", StringComparison.Ordinal)
                && string.Equals(end, "never", StringComparison.Ordinal)
                && length.Length > 0
            )
        select $"window {start}, {end}, {length}",
        // Every case of the closed families, so that a new one is missed here.
        .. Cases<Fact>().SelectMany(f => Enum.GetNames<ConditionRole>().Select(r => $"{r} {f}")),
        .. Enum.GetNames<Form>(),
        .. Enum.GetNames<NoticeKind>(),
        .. Enum.GetNames<ExtensionMode>(),
        .. Enum.GetNames<Theme>().Select(t => $"theme {t}"),
        .. Enum.GetNames<CountingRule>().Select(c => $"counting {c}"),
        .. Enum.GetNames<FailureEffect>().Select(e => $"condition Continuing, {e}"),
        .. new[]
        {
            Anchor.Signature,
            Anchor.Announcement,
            Anchor.Effect,
            Anchor.Notice,
            Anchor.Event(Cast.Summit),
        }.Select(a => $"After {a}"),
        .. new[]
        {
            "Before signature",
            "exit by notice",
            "exit  on breach",
            "exit  by declaration",
            "quorum",
            "severable",
            "signed",
            "signed with reservation",
        },
        .. Enum.GetNames<PauseRelationKind>(),
        "PartOf, breach spreading",
        "Parallel, breach spreading",
        .. from holds in new[] { true, false }
        from since in new[] { "unsaid", "exact", "within bounds" }
        select $"state {holds}, since {since}",
        .. new[] { "exact", "within bounds", "open below" }.Select(shape => $"said {shape}"),
        .. new[] { "commit", "accept", "assert", "retract", "report" }.Select(kind => $"retraction of {kind}"),
        .. new[] { "confirm", "denyAct", "decline", "report" }.Select(kind => $"{kind} 0"),
        .. new[] { "denyAct", "decline", "report" }.Select(kind => $"{kind} 1"),
        "commit",
        "accept",
        "accept of a proposal",
        "request",
        "offer",
        "accuse",
        "takePosition",
        "terms claim",
        "remark claim",
        "conduct claim",
        "paraphrase 0",
        "quotation and paraphrase",
        "known later",
        "reply",
        "supersession",
        "no authority",
        "bound by an office",
        "told to be bound by an office",
        "tenure within bounds",
        "addressees",
        "denied to some",
        "fixed Act by key",
        "fixed Zone by key",
    ];

    private static IEnumerable<string> Cases<T>() =>
        typeof(T).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T)) && !t.IsAbstract).Select(t => t.Name);

    [Fact]
    public void Every_dossier_is_valid() =>
        Xunit.Assert.All(
            Cases(2_000),
            @case => Xunit.Assert.DoesNotContain(@case.Dossier.Validate(), d => d.Severity == Severity.Error)
        );

    [Fact]
    public void Every_construct_is_thrown()
    {
        var thrown = Cases(12_000).SelectMany(Features.Of).ToHashSet(StringComparer.Ordinal);
        Xunit.Assert.Empty(string.Join("; ", Constructs.Where(c => !thrown.Contains(c))));
    }

    [Fact]
    public void Everything_that_statements_and_pauses_can_say_is_thrown_unless_it_is_said_why_not()
    {
        var possible = Reach.Possible(typeof(Statement), typeof(Pause));
        var thrown = Cases(6_000)
            .SelectMany(@case => @case.Dossier.Statements.Concat<object>(@case.Dossier.Pauses))
            .SelectMany(Reach.Of)
            .ToHashSet(StringComparer.Ordinal);

        Xunit.Assert.Empty(string.Join("; ", possible.Except(thrown).Except(NotThrown).Order()));
        Xunit.Assert.Empty(
            string.Join("; ", NotThrown.Where(name => !possible.Contains(name) || thrown.Contains(name)))
        );
    }

    [Fact]
    public void Every_truth_and_phase_is_reached_and_few_cases_are_too_large()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var shares = new Dictionary<string, int>(StringComparer.Ordinal);
        var (asked, answered) = (0, 0);
        foreach (var @case in Cases(600))
        {
            var ticks = Reckoning.LineOf(@case).Asked().ToList();
            foreach (var account in Reckoning.Accounts(@case))
            {
                var answers = Reckoning.Evaluate(@case, account, ticks);
                (asked, answered) = (asked + 1, answered + (answers is null ? 0 : 1));
                foreach (var name in (answers ?? []).SelectMany(a => a.Phases.Split('|').Append(a.InForce.ToString())))
                {
                    shares[name] = shares.GetValueOrDefault(name) + 1;
                }

                reached.UnionWith((answers ?? []).Select(a => a.InForce.ToString()));
                reached.UnionWith((answers ?? []).SelectMany(a => a.Phases.Split('|')));
            }
        }

        string[] wanted = [.. Enum.GetNames<Truth>(), .. Enum.GetNames<ReferencePhase>()];
        Xunit.Assert.Superset(wanted.ToHashSet(StringComparer.Ordinal), reached);
        Xunit.Assert.True(answered > asked * 8 / 10, $"{answered} of {asked} answered");
        TestContext.Current.SendDiagnosticMessage(
            $"{answered} of {asked} answered; {string.Join(", ", shares.OrderBy(s => s.Key).Select(s => $"{s.Key} {s.Value}"))}"
        );
    }

    /// <summary>A change of the generators makes other cases of them; about one case in a hundred of that size is such.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(112)]
    [InlineData(473)]
    [InlineData(596)]
    public void Four_moments_of_five_ticks_and_three_questions_come_together_and_are_reckoned(ulong seed)
    {
        var @case = EvaluationGenerators.FromSeed(seed, Size.Full);
        var ticks = Reckoning.LineOf(@case).Asked().ToList();
        var largest = default(Extent);
        foreach (var account in Reckoning.Accounts(@case))
        {
            var answers = Reckoning.Evaluate(@case, account, ticks, out var extent, maxWorlds: Reckoning.FullWorlds);
            largest = answers is not null && extent.IsFull && extent.Worlds > largest.Worlds ? extent : largest;
        }

        Xunit.Assert.InRange(largest.Worlds, 5_000, Reckoning.FullWorlds);
    }

    // What no law of verdicts is about.
    private static readonly string[] NotThrown =
    [
        // How it was said and where it was found; who may know it and who owes a reply have laws of their own.
        "Channel.Private",
        "Channel.Public",
        "Channel.Telephone",
        "Channel.Written",
        "Statement.Channel",
        "Statement.Wording",
        "Wording",
        "Wording.Label",
        "Wording.Text",
        "LocalizedText.Language",
        "Statement.Sources",
        "Source",
        "Source.Address",
        "Source.Note",
        "Source.PublishedAt",
        "Source.Publisher",
        "Source.RetrievedAt",
        "Source.Title",
        "Statement.Audience",
        "Statement.ReplyBy",
        "Signature.Reservations",
        // What is kept as it was worded, and what it is called.
        "Condition.Wording",
        "DateDeadline.Wording",
        "DateTimeDeadline.Wording",
        "EarliestOfDeadline.Wording",
        "LatestOfDeadline.Wording",
        "MomentDeadline.Wording",
        "OffsetDeadline.Wording",
        "PartialDateDeadline.Wording",
        "PerDeliveryDeadline.Wording",
        "UponDeadline.Wording",
        "WhileDeadline.Wording",
        "ListedGroups.Wording",
        "PermittedConduct.Wording",
        "SelfDefence.Wording",
        "Name",
        "Name.Text",
        "Name.Valid",
        "Pause.Label",
        "Pause.Names",
        "Obligation.Description",
        // Questions are shared by dates and local times; those of other limits have nothing to share on a line of exact hours.
        "EarliestOfDeadline.Key",
        "LatestOfDeadline.Key",
        "MomentDeadline.Key",
        "OffsetDeadline.Key",
        "PartialDateDeadline.Key",
        "PerDeliveryDeadline.Key",
        "UponDeadline.Key",
        "WhileDeadline.Key",
        // Months and clock changes are longer than the line; calendars have laws of their own.
        "MonthEndRule.Down",
        "MonthEndRule.Up",
        "OffsetDeadline.MonthEnd",
        "OffsetDeadline.Fold",
        // No verdict on a pause hangs on them; obligations have tests of their own.
        "Obligation.Creditor",
        "Obligation.Due",
    ];

    private static IEnumerable<EvaluationCase> Cases(int count) =>
        Enumerable.Range(1, count).Select(seed => EvaluationGenerators.FromSeed((ulong)seed * 7_919));
}
