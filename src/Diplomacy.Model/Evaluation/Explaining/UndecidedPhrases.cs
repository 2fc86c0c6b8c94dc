namespace Diplomacy.Model;

/// <summary>What differs from world to world, in words: a clause that goes on after <i>it is not known</i>.</summary>
/// <remarks>Subjects are those of <see cref="DecidingFact.Subject"/>: keys of choices, and names of vague instants.</remarks>
internal sealed class UndecidedPhrases(ActPhrases acts)
{
    /// <summary>The clause; null where the subject is of no kind that has one.</summary>
    public string? Of(string subject, CauseKind cause, EquatableArray<StatementId> statements) =>
        subject switch
        {
            _ when KeyOfDeadline(subject) is { } key => key.Contains('/', StringComparison.Ordinal)
                ? OfLimit(key)
                : $"the time of {Quoted(key)}",
            "activities unsaid" => "what conduct it covers",
            "area unsaid" => "where it holds",
            "quantity unsaid" => "how much of the conduct there is",
            "target unsaid" => "whom the conduct is against",
            "in self-defence" => "whether the conduct is in self-defence",
            "nobody has spoken" => "what holds where nobody has spoken of it",
            _ when cause == CauseKind.Conduct && After(subject, "within ") is { } activities =>
                $"whether the conduct is {activities}",
            _ when cause == CauseKind.Exception && After(subject, "permitted as ") is { } permitted =>
                $"whether the conduct is {permitted}",
            _ when cause is CauseKind.Silence or CauseKind.Start => OfWords(subject, statements)
                ?? OfStrand(subject)
                ?? OfFact(subject),
            _ when cause == CauseKind.NotYetOccurred => OfWhatMayCome(subject),
            _ => OfLimit(subject),
        };

    private string? OfWords(string subject, EquatableArray<StatementId> statements) =>
        subject.Split(' ') switch
        {
            ["said", _] when !statements.IsEmpty => $"when exactly {acts.WhoSaid(statements)} spoke",
            ["signed", _, "by", var by] => $"when exactly {acts.NameOfId(by)} signed",
            ["act", "in", ..] when !statements.IsEmpty =>
                $"when exactly what {acts.WhoSaid(statements)} told of was done",
            _ => null,
        };

    private string? OfStrand(string subject) =>
        subject.Split(' ') switch
        {
            ["end", "of", var strand] when strand.Split('/') is [_, _, var party] =>
                $"when it ends for {acts.NameOfId(party)}",
            ["start", "of", var strand] when strand.Split('/') is [_, _, var party] =>
                $"when it begins for {acts.NameOfId(party)}",
            _ => OfLimit(subject),
        };

    private static string? OfFact(string subject)
    {
        const string Now = " occurred by now";
        return subject.EndsWith(Now, StringComparison.Ordinal)
                ? $"whether {Quoted(subject[..^Now.Length])} has come about"
            : After(subject, "event ") is { } occurrence ? $"when {Quoted(occurrence)} came about"
            : After(subject, "beginning of ") is { } begun ? $"since when {Quoted(begun)} holds"
            : After(subject, "end of ") is { } ended ? $"until when {Quoted(ended)} holds"
            : subject.Split(" of ") is [var quantity, var rest] && rest.Split(" under ") is [var unit, _]
                ? $"when deliveries of {ActPhrases.Readable(unit)} came to {quantity}"
            : null;
    }

    private static string? OfWhatMayCome(string subject)
    {
        const string Later = " after";
        return After(subject, "event ") is { } occurrence && occurrence.EndsWith(Later, StringComparison.Ordinal)
                ? $"when, if ever, {Quoted(occurrence[..^Later.Length])} comes about"
            : After(subject, "change of ") is { } state ? $"when, if ever, {Quoted(state)} changes"
            : subject.EndsWith(" after further deliveries", StringComparison.Ordinal)
                ? "how long further deliveries will put its end off"
            : null;
    }

    // The last part of the key of a limit is which limit of the word it is.
    private static string? OfLimit(string subject) =>
        subject[(subject.LastIndexOf('/') + 1)..] switch
        {
            "start" => "when exactly it begins",
            "end" or "until" => "when exactly it ends",
            "from" => "from when exactly an act counts",
            "notice" => "when exactly the notice is up",
            "longStop" => "until when exactly a condition may come true",
            _ => null,
        };

    // A limit goes by its name, or by where it is said, and by its bounds.
    private static string? KeyOfDeadline(string subject) =>
        After(subject, "deadline ") is { } named && named.IndexOf(" [", StringComparison.Ordinal) is > 0 and var end
            ? named[..end]
            : null;

    private static string? After(string subject, string head) =>
        subject.StartsWith(head, StringComparison.Ordinal) ? subject[head.Length..] : null;

    private static string Quoted(string id) => $"\"{ActPhrases.Readable(id)}\"";
}
