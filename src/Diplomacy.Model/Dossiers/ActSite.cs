namespace Diplomacy.Model;

/// <summary>An act, wherever in a statement it is found.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="StatementIndex">The statement's position in the dossier.</param>
/// <param name="ActIndex">The position of the statement's own act that it is found in.</param>
/// <param name="Act">The act.</param>
/// <param name="Path">Its path.</param>
internal sealed partial record ActSite(
    Statement Statement,
    int StatementIndex,
    int ActIndex,
    Act Act,
    DiagnosticPath Path
)
{
    /// <summary>The act that speaks of it; null for the statement's own.</summary>
    public ActSite? Outer { get; init; }

    /// <summary>The performance it is the act of; null for the statement's own.</summary>
    public Performance? Performance { get; init; }

    /// <summary>The path of the performance; that of the statement for the statement's own.</summary>
    public required DiagnosticPath PerformancePath { get; init; }

    /// <summary>When whoever performs it must have had authority: when it was made or, not said, when it was spoken of.</summary>
    public required Moment CapacityAt { get; init; }

    /// <summary>Whether the statement says it itself, or tells that it was done: reports or confirms it, at any depth.</summary>
    public bool IsTold => Outer is null || (Outer.Act is Report or Confirm && Outer.IsTold);

    /// <summary>Who acts in it.</summary>
    public ActorId Principal => Performance?.Principal ?? Statement.Principal;

    /// <summary>The pause it is directly about; null when none.</summary>
    public (PauseId Id, DiagnosticPath Path)? Pause =>
        Act.PauseNamed is not { } pause ? null : (pause, $"{Path}{PauseMember}");

    /// <summary>The claim that it asserts or denies; null when none.</summary>
    public Claim? Claim =>
        Act switch
        {
            AssertClaim assert => assert.Claim,
            DenyClaim deny => deny.Claim,
            _ => null,
        };

    /// <summary>The terms it states; null when none.</summary>
    public (Terms Terms, DiagnosticPath Path)? Terms =>
        (Claim is TermsClaim claim ? claim.Terms : Act.StatedTerms) is { } terms
            ? (terms, $"{Path}{(Claim is null ? ".terms" : ".claim.terms")}")
            : null;

    /// <summary>The conduct it tells of; null when none.</summary>
    public (Conduct Conduct, DiagnosticPath Path)? Conduct =>
        (Act is Accuse accuse ? accuse.Conduct : (Claim as ConductClaim)?.Conduct) is { } conduct
            ? (conduct, $"{Path}{(Claim is null ? ".conduct" : ".claim.conduct")}")
            : null;

    /// <summary>What the default keys of its open questions begin with, as evaluation makes them.</summary>
    public string KeyPrefix =>
        ActIndex == 0 ? Statement.Id.ToString() : FormattableString.Invariant($"{Statement.Id}#{ActIndex + 1}");

    /// <summary>The acts of a statement and those they speak of, outermost first.</summary>
    public static IEnumerable<ActSite> Of(Statement statement, int index)
    {
        var path = DiagnosticPath.Item("$.statements", index);
        var saidAt = StatementBounds.SaidWithin(statement);
        for (var i = 0; i < statement.Acts.Count; i++)
        {
            var site = new ActSite(statement, index, i, statement.Acts[i], DiagnosticPath.Item($"{path}.acts", i))
            {
                PerformancePath = path,
                CapacityAt = saidAt,
            };
            for (var next = site; next is not null; next = Inner(next))
            {
                yield return next;
            }
        }
    }

    private string PauseMember =>
        Claim is Remark ? ".claim.about"
        : Claim is not null ? ".claim.pause"
        : Act is TakePosition or Threaten or Warn or Welcome or Condemn ? ".beside"
        : ".pause";

    private static ActSite? Inner(ActSite site)
    {
        if (Model.Performance.Within(site.Act) is not { } performance)
        {
            return null;
        }

        DiagnosticPath path = $"{site.Path}{(site.Act is Decline ? ".about" : ".performance")}";
        return site with
        {
            Act = performance.Act,
            Path = $"{path}.act",
            Outer = site,
            Performance = performance,
            PerformancePath = path,
            CapacityAt = performance.At ?? site.CapacityAt,
        };
    }
}
