using System.Globalization;
using System.Text;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Who makes a statement and what it does, with the names that stand in the picture where identifiers are recorded.</summary>
/// <param name="names">The name of each actor, told apart from others.</param>
/// <param name="places">The name of each place.</param>
internal sealed class StatementWords(
    IReadOnlyDictionary<string, string> names,
    IReadOnlyDictionary<string, string> places
)
{
    /// <summary>Who speaks, and for whom.</summary>
    public string Who(Statement statement) => Who(statement.Speaker, statement.OnBehalfOf);

    /// <summary>Its acts, in order.</summary>
    public string Does(Statement statement) => string.Join("; ", statement.Acts.Select(Of));

    /// <summary>A code such as <c>takePosition</c> or the name of a value in words: <c>take position</c>.</summary>
    public static string Spaced(string code)
    {
        var words = new StringBuilder(code.Length + 4);
        foreach (var letter in code)
        {
            _ = char.IsAsciiLetterUpper(letter) && words.Length > 0 ? words.Append(' ') : words;
            _ = words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    private string Of(Act act) =>
        act switch
        {
            Confirm confirm => $"confirms: {Of(confirm.Performance)}",
            Report report => $"reports: {Of(report.Performance)}",
            DenyAct deny => $"denies: {Of(deny.Performance)}",
            Decline decline => $"leaves open: {Of(decline.About)}",
            AssertClaim assert => $"says: {Of(assert.Claim)}",
            DenyClaim deny => $"denies: {Of(deny.Claim)}",
            Accept accept => $"accepts {Of(accept.Pause)}{(accept.Of is { } of ? $" as in {of}" : "")}",
            Commit commit => $"commits to {Of(commit.Pause)}",
            Offer offer => $"offers {Of(offer.Pause)}",
            Request request => $"asks for {Of(request.Pause)}",
            Demand demand => $"demands {Of(demand.Pause)}",
            CallFor call => $"calls for {Of(call.Pause)}",
            Refuse refuse => $"refuses {Of(refuse.Pause)}",
            Suspend suspend => $"suspends {Of(suspend.Pause)}",
            Resume resume => $"resumes {Of(resume.Pause)}",
            Terminate end => $"ends {Of(end.Pause)}",
            Amend amend => $"changes {Of(amend.Pause)}: {amend.Terms}",
            Extend extend => $"prolongs {Of(extend.Pause)}{(extend.Until is { } until ? $" until {until}" : "")}"
                + $"{(extend.By is { } by ? $" by {by}" : "")}",
            Release release =>
                $"releases from {(release.Obligation is { } duty ? $"{duty} of " : "")}{Of(release.Pause)}",
            GiveNotice notice => $"gives notice to {Spaced($"{notice.Notice}")} {Of(notice.Pause)}",
            PromiseNotice promise => $"promises notice about {Of(promise.Pause)}",
            Retract retract => $"takes back {retract.Statement}",
            Designate designate => $"names {Name(designate.Actor)} as {Spaced($"{designate.Role}")}",
            Accuse accuse => $"accuses: {Of(accuse.Conduct)}, against {Of(accuse.Pause)}",
            Clarify clarify => $"says how {Of(clarify.Pause)} is meant: {QuestionKinds.CodeOf(clarify.Question)}"
                + $"{(clarify.Key is null ? "" : $":{clarify.Key}")}={clarify.Option}",
            TakePosition position => $"takes a position on {position.Topic}: {position.Position}",
            Threaten threat => $"threatens: {threat.Text.Text}",
            Warn warning => $"warns: {warning.Text.Text}",
            Welcome welcome => $"welcomes: {welcome.Text.Text}",
            Condemn condemnation => $"condemns: {condemnation.Text.Text}",
            UnrecognizedAct unknown => $"does something of a kind not known here ({unknown.UnknownKind})",
            _ => $"{act}",
        };

    private string Of(Performance performance) =>
        $"{Who(performance.By, performance.OnBehalfOf)} {Of(performance.Act)}";

    private string Of(Claim claim) =>
        claim switch
        {
            ConductClaim conduct => $"{(conduct.Occurred ? "" : "no ")}{Of(conduct.Conduct)}",
            TermsClaim terms => $"the terms of {Of(terms.Pause)} are: {terms.Terms}",
            DeliveryClaim delivery => string.Create(
                CultureInfo.InvariantCulture,
                $"{delivery.Total} {delivery.Unit} delivered under {Of(delivery.Pause)}"
            ),
            Remark remark => remark.Text.Text,
            // An event or a state, after the word that says which.
            _ => $"{claim}"[(claim.Kind.Length + 1)..],
        };

    private string Of(Conduct conduct) =>
        $"{Readable($"{conduct.Activity}")} by {Name(conduct.Actor)} in {Place(conduct.Place)}"
        + (conduct.Against is { } against ? $" against {Name(against)}" : "");

    /// <summary>A kind of conduct in words: of a path such as hostilities/strikes the last part says what it is; of infrastructure it says only of which kind.</summary>
    public static string Readable(string activity) =>
        string.Join(
            ' ',
            activity
                .Split(' ')
                .Select(code =>
                    code[(code.LastIndexOf('/') + 1)..].Replace('-', ' ')
                    + (code.StartsWith("infrastructure/", StringComparison.Ordinal) ? " infrastructure" : "")
                )
        );

    // By its identifier: names of pauses often say what pauses ("strikes on the city"), and nobody accepts those.
    private static string Of(PauseId pause) => $"the pause {pause}";

    /// <summary>The name of a place.</summary>
    public string Place(PlaceId place) => places.GetValueOrDefault(place.Value, place.Value);

    /// <summary>The name of an actor.</summary>
    public string Name(ActorId actor) => names.GetValueOrDefault(actor.Value, actor.Value);

    private string Who(ActorId by, ActorId? principal) =>
        $"{Name(by)}{(principal is { } whom ? $" for {Name(whom)}" : "")}";
}
