namespace Diplomacy.Model;

/// <summary>Acts in plain words, for statements whose own words are not recorded.</summary>
internal sealed class ActPhrases(Dossier dossier)
{
    /// <summary>What a statement does, each act once.</summary>
    public string Of(Statement statement)
    {
        var text = string.Join("; ", statement.Acts.Select(Of).Distinct(StringComparer.Ordinal));
        return statement.Signatories.IsEmpty
            ? text
            : text.Replace("commits itself", "commit themselves", StringComparison.Ordinal);
    }

    public string NameOf(ActorId id) => dossier.Index.Actors.GetValueOrDefault(id)?.ToString() ?? id.Value;

    /// <summary>
    /// Whether a name speaks of several, so that "they" goes with it: names of armed groups often do, such as <c>Liberation Tigers of …</c>.
    /// </summary>
    public bool IsPlural(ActorId id)
    {
        if (dossier.Index.Actors.GetValueOrDefault(id) is not ArmedGroup)
        {
            return false;
        }

        var words = NameOf(id).Split(' ');
        var head = Array.FindIndex(words, word => word is "of" or "in" or "that" || word.StartsWith('('));
        var last = head < 0 ? words.Length - 1 : head - 1;
        return last > 0 && words[last].EndsWith('s') && !words[last].EndsWith("ss", StringComparison.Ordinal);
    }

    /// <summary>The name of the actor that a part of a key stands for; the text itself where it is none.</summary>
    public string NameOfId(string id) => ActorId.TryParse(id, out var actor) ? NameOf(actor) : id;

    private string NameOf(PlaceId id) =>
        dossier.Index.Gazetteer.Find(id) is { Names.IsEmpty: false } place ? $"{place}" : Readable(id.Value);

    public string Of(Act act) =>
        act switch
        {
            Commit commit => $"commits itself{With(commit.Terms)}",
            Accept accept => $"accepts{(accept.Of is { } of ? $" what {of} says" : " it")}{With(accept.Terms)}",
            Offer offer => $"offers it{With(offer.Terms)}",
            Refuse => "refuses it",
            Extend extend =>
                $"prolongs it{(extend.Until is { } until ? $" {DeadlinePhrases.Until(until)}" : extend.By is { } by ? $" by {DeadlinePhrases.LengthOf(by)}" : "")}",
            Release release => release.Obligation is { } obligation
                ? $"releases from {Readable(obligation.Value)}"
                : "releases from it",
            PromiseNotice => "promises notice",
            Request request => $"asks for it{With(request.Terms)}",
            Demand => "demands it",
            CallFor => "calls for it",
            Suspend suspend => $"suspends its part{Times(suspend.From, suspend.Until)}",
            Resume resume => $"resumes its part{Times(resume.From, null)}",
            Terminate end => $"ends it{Times(end.From, null)}",
            GiveNotice notice => notice.Notice switch
            {
                NoticeKind.Terminate => "gives notice to end it",
                NoticeKind.Modify => "gives notice to change it",
                _ => "gives notice not to renew it",
            },
            Amend amend => $"changes its terms{With(amend.Terms)}",
            Retract retract => $"takes back {retract.Statement}",
            Designate designate => $"names {NameOf(designate.Actor)} as {designate.Role}",
            AssertClaim claim => Says(claim.Claim),
            DenyClaim claim => $"denies that it is so: {Says(claim.Claim)}",
            Confirm confirm => $"confirms that {Of(confirm.Performance)}",
            DenyAct deny => $"denies that {Of(deny.Performance)}",
            Report report => $"reports that {Of(report.Performance)}",
            Decline decline => $"does not say whether {Of(decline.About)}",
            Accuse accuse => $"accuses {NameOf(accuse.Conduct.Actor)}: {Conduct(accuse.Conduct)}",
            Clarify clarify => $"says how it is meant: {OptionPhrases.Of(clarify.Option)}",
            TakePosition position => $"takes a position on {position.Topic}: {position.Position}",
            Threaten threat => $"threatens: {threat.Text}",
            Warn warning => $"warns: {warning.Text}",
            Welcome welcome => $"welcomes it: {welcome.Text}",
            Condemn condemnation => $"condemns: {condemnation.Text}",
            UnrecognizedAct unknown => $"does something of a kind not known here ({unknown.UnknownKind})",
            _ => act.Kind,
        };

    /// <summary>Those whose words statements are, each once.</summary>
    public string WhoSaid(EquatableArray<StatementId> statements) =>
        TimePhrases.Both([
            .. statements
                .Select(id => dossier.Index.Statements[id])
                .SelectMany(AccountWords.VoicesOf)
                .Distinct()
                .Select(NameOf),
        ]);

    /// <summary>
    /// An undertaking by the one party that it binds, where that is bound by no other; else by its identifier, in quotation marks.
    /// </summary>
    public string NameOf(Pause pause, UndertakingId id)
    {
        var bound = pause.Undertakings.Single(u => u.Id == id).Bound;
        return bound.Count == 1 && pause.Undertakings.Count(u => u.Bound.Contains(bound[0])) == 1
            ? NameOf(bound[0])
            : $"\"{Readable(id.Value)}\"";
    }

    private static string Times(Deadline? from, Deadline? until)
    {
        var window = DeadlinePhrases.Of(new Window(from, until));
        return window.Length == 0 ? "" : $" {window}";
    }

    /// <summary>Conduct in words: what is done where, and by whom if wanted.</summary>
    public string Conduct(Conduct conduct, bool withActor = false) =>
        $"{Readable(conduct.Activity.ToString())} in {NameOf(conduct.Place)}"
        + (withActor ? $" by {NameOf(conduct.Actor)}" : "")
        + (conduct.Against is { } target ? $" against {NameOf(target)}" : "")
        + (conduct.Quantity is { } quantity ? FormattableString.Invariant($" of {quantity:#,0}") : "");

    /// <summary>A code such as <c>hostilities/strikes on infrastructure/energy</c> in words: <c>strikes on energy infrastructure</c>.</summary>
    public static string Readable(string code) => string.Join(' ', code.Split(' ').Select(InWords));

    // The last part says what it is, but of infrastructure it says only of which kind.
    private static string InWords(string code)
    {
        const string Infrastructure = "infrastructure";
        var last = code[(code.LastIndexOf('/') + 1)..].Replace('-', ' ');
        return code.StartsWith($"{Infrastructure}/", StringComparison.Ordinal) ? $"{last} {Infrastructure}" : last;
    }

    private string Of(Performance performance) => $"{NameOf(performance.Principal)} {Of(performance.Act)}";

    /// <summary>What a claim says, after whose it is.</summary>
    public string Says(Claim claim) =>
        claim switch
        {
            TermsClaim { Terms.Window: null } terms => $"states {Stated(terms.Terms)}",
            TermsClaim terms => $"says of its terms{With(terms.Terms)}",
            StateClaim state =>
                $"says that \"{Readable(state.State.Value)}\" {(state.Holds ? "holds" : "does not hold")}",
            EventClaim said =>
                $"says that \"{Readable(said.Event.Value)}\" {(said.Occurred ? "has occurred" : "has not occurred")}",
            DeliveryClaim delivery => FormattableString.Invariant(
                $"says how many {delivery.Unit} were delivered: {delivery.Total}"
            ),
            ConductClaim conduct =>
                $"says what was done: {(conduct.Occurred ? "" : "no ")}{Conduct(conduct.Conduct, withActor: true)}",
            Remark remark => $"says \"{remark.Text}\"",
            _ => $"says {claim}",
        };

    // The window in words; of the other terms, which of them are stated.
    private static string With(Terms? terms)
    {
        if (terms is null)
        {
            return "";
        }

        var window = terms.Window is { } said ? $": {DeadlinePhrases.Of(said)}" : "";
        var stated = Stated(terms);
        return stated.Length == 0 ? window : $"{window}; states {stated}";
    }

    private static string Stated(Terms terms) =>
        TimePhrases.Both([
            .. TermWords.Names.Where(term => term.Says(terms)).Select(term => TermInWords(term.Name)).OfType<string>(),
        ]);

    private static string? TermInWords(string name) =>
        name switch
        {
            "window" => null,
            "activities" => "what is covered",
            "area" => "where",
            "schedule" => "the hours of the day",
            "extension" => "how it may be prolonged",
            "exit" => "how it may be left",
            "purposes" => "what it is for",
            _ => $"its {name}",
        };
}
