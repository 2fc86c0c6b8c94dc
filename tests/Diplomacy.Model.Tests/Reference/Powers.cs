namespace Diplomacy.Model.Tests.Reference;

/// <summary>Who may do what to a strand (docs/evaluation.md, 6: power).</summary>
internal sealed class Powers(World world, Strand strand)
{
    /// <summary>Whether an actor is, or speaks for, the bound party.</summary>
    public bool IsParty(ActorId actor) => world.IsOrSpeaksFor(actor, strand.Party);

    public bool IsOneOf(ActorId actor, IEnumerable<ActorId> holders) => holders.Any(h => world.IsOrSpeaksFor(actor, h));

    /// <summary>Whether conduct of an actor is the other side's: by it or a part of it.</summary>
    public bool IsOfOtherSide(ActorId actor) => strand.OtherSide.Any(o => IsPartOf(actor, o));

    public bool IsPartOf(ActorId part, ActorId whole) =>
        part == whole
        || world
            .Situation.Dossier.Relations.OfType<PartOf>()
            .Any(r => r.Part == part && r.Whole != part && IsPartOf(r.Whole, whole));

    /// <summary>Whether an act that names undertakings, or none, reaches this strand.</summary>
    public bool IsReachedBy(Move move) =>
        !ActTerms.Moving(move.Done.Act)!.Value.Undertakings.IsEmpty
        || IsParty(move.By)
        || !strand.OfPause.Any(s => s.Powers.IsParty(move.By));

    /// <summary>A rule of exit that moves this strand: that of a strand whose terms say it; null where this strand's are silent.</summary>
    public IEnumerable<(Strand Of, ExitRule? Rule)> ExitRules =>
        strand
            .OfPause.Select(s => (Of: s, Rule: (ExitRule?)s.Term(Points.Exit)?.Value))
            .Where(r => Moves(r.Of, r.Rule?.Undertakings));

    /// <summary>As of exit, of extension.</summary>
    public IEnumerable<(Strand Of, ExtensionRule? Rule)> ExtensionRules =>
        strand
            .OfPause.Select(s => (Of: s, Rule: (ExtensionRule?)s.Term(Points.Extension)?.Value))
            .Where(r => Moves(r.Of, r.Rule?.Undertakings));

    private bool Moves(Strand of, EquatableArray<UndertakingId>? named) =>
        named is { IsEmpty: false } undertakings ? undertakings.Contains(strand.Undertaking.Id) : of == strand;
}
