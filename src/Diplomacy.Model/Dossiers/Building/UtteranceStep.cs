#define CONTRACTS_FULL // Keeps the attribute by which analyzers (CA1806) see that a result was dropped.

using System.Diagnostics.Contracts;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>A statement whose time is given: to be continued with how it came to be known, and with what is done in it.</summary>
public sealed class UtteranceStep : PerformerStep
{
    internal UtteranceStep(PauseBuilder builder, Moment said, Instant knownFrom)
        : base(new StatementDraft(builder, said, knownFrom)) { }

    private UtteranceStep(StatementDraft draft)
        : base(draft) { }

    /// <summary>With an identifier of one's own, in place of s1, s2 and so on.</summary>
    [Pure]
    public UtteranceStep Named(StatementId id) => new(Draft with { Id = id });

    /// <summary>With a source; where the source says when it was published, the statement is known from the end of that time.</summary>
    [Pure]
    public UtteranceStep FoundIn(Source source) => new(Draft with { Sources = Draft.Sources.Add(source) });

    /// <summary>With the exact words.</summary>
    [Pure]
    public UtteranceStep Quoting(LocalizedText words) => new(Draft with { Wording = new Wording(words) });

    /// <summary>Somebody's report that another did something: who reports is who speaks, at the time given.</summary>
    /// <param name="reporter">Who reports, such as an outlet.</param>
    /// <param name="done">When it is said to have been done; null for no later than the report.</param>
    [Pure]
    public PerformerStep ReportedBy(ActorId reporter, Moment? done = null) =>
        new(Draft with { Reporter = reporter, Done = done });
}
