namespace Diplomacy.Model;

/// <summary>What the causes of an unknown answer are about: the choices and vague instants behind each, in words.</summary>
internal sealed class CauseSubjects
{
    private readonly ILookup<Cause, string> _texts;

    private CauseSubjects(ILookup<Cause, string> texts) => _texts = texts;

    /// <summary>Those of a cell of a timeline at an instant.</summary>
    public static CauseSubjects At(TimelineCell cell, long at, UndecidedPhrases phrases) =>
        new(
            cell.Worlds.GroupBy(world => world.Whole, ReferenceEqualityComparer.Instance)
                .Select(part => part.ToList())
                .Where(part => WorldSummary.TruthOf(part) == Truth.Unknown)
                .SelectMany(part => Facts(Differences.ThatMatter(at, part)))
                .Select(fact => (Cause: CauseOf(fact), Text: Text(fact, phrases)))
                .Distinct()
                .ToLookup(told => told.Cause, told => told.Text)
        );

    /// <summary>The sentences for a cause: one for each thing that it is about.</summary>
    public IEnumerable<string> Of(Cause cause) =>
        _texts.Contains(cause) ? _texts[cause].Distinct(StringComparer.Ordinal) : [Sentences.Of(cause)];

    private static IEnumerable<UndecidedFact> Facts((List<Choice> Choices, List<VagueInstant> Instants) differing) =>
        differing
            .Choices.Select(choice => new UndecidedFact(choice, null, 0))
            .Concat(differing.Instants.Select(instant => new UndecidedFact(null, instant, 0)));

    private static Cause CauseOf(UndecidedFact fact) => new(fact.Cause, fact.Statements, fact.Choice?.Question);

    private static string Text(UndecidedFact fact, UndecidedPhrases phrases) =>
        fact.Choice?.Question is null && phrases.Of(fact.Subject, fact.Cause, fact.Statements) is { } about
            ? Sentences.Of(CauseOf(fact), about)
            : Sentences.Of(CauseOf(fact));
}
