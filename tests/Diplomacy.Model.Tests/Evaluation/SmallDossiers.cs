using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

/// <summary>A state that may be bound, its spokesman, another state, an outlet and somebody without authority.</summary>
internal static class SmallDossiers
{
    public static readonly Account Bound = Account.Of("bound");

    public static Dossier Of(params Statement[] statements) =>
        new()
        {
            Actors =
            [
                new State("bound"),
                new State("other"),
                new Office("office"),
                new Person("spokesman"),
                new Organization("outlet", OrganizationKind.Media),
                new Organization("stranger", OrganizationKind.NonGovernmental),
            ],
            Relations = [new HoldsOffice("spokesman", "office"), new SpeaksFor("office", "bound")],
            Pauses = [Pause.Unilateral("p", "bound")],
            Statements = [.. statements],
        };

    /// <summary>A statement said, known and recorded on a day of January 2026 at midnight UTC.</summary>
    public static Statement Say(int day, string id, string speaker, params Act[] acts) =>
        new(id, speaker, [.. acts])
        {
            SaidAt = Moment.Exactly(Day(day)),
            StatedKnownFrom = Day(day),
            RecordedAt = Day(day),
        };

    /// <summary>The spokesman gives up the office some time between two days.</summary>
    public static Dossier Leaving(int from, int until, params Statement[] statements) =>
        Of(statements) with
        {
            Relations =
            [
                new HoldsOffice("spokesman", "office")
                {
                    Valid = new ValidTime(Until: Moment.Between(Day(from), Day(until))),
                },
                new SpeaksFor("office", "bound"),
            ],
        };

    /// <summary>The same of a pause that has these undertakings.</summary>
    public static Dossier WithUndertakings(this Dossier dossier, params Undertaking[] undertakings) =>
        dossier with
        {
            Pauses = [new Pause("p", [.. undertakings])],
        };

    public static Statement For(this Statement statement, string principal) =>
        statement with
        {
            OnBehalfOf = principal,
        };

    public static Commit Commit(int from, int until, params Condition[] conditions) =>
        new("p") { Terms = Terms(from, until, conditions) };

    public static Terms Terms(int from, int until, params Condition[] conditions) =>
        new()
        {
            Window = new Window(Deadline.At(Day(from)), Deadline.At(Day(until))),
            Conditions = conditions.Length == 0 ? null : conditions.ToEquatableArray(),
        };

    public static AssertClaim Talks(bool holds, int since) =>
        new(new StateClaim("talks", holds) { Since = Moment.Exactly(Day(since)) });

    /// <summary>The answer on a day, which is the same beside a bystander of an unknown kind: then no short cut is taken to it.</summary>
    public static Verdict Ask(this Dossier dossier, int day, Account? account = null)
    {
        Verdict In(Dossier asked) => asked.AsKnownAt(Day(100)).Evaluate("p", Day(day), account ?? Bound);

        var verdict = In(dossier);
        Assert.Equal(verdict.Assessment, In(dossier.BesideBystander()).Assessment);
        return verdict;
    }

    public static Dossier BesideBystander(this Dossier dossier) =>
        dossier with
        {
            Actors = [.. dossier.Actors, new UnrecognizedActor("bystander", "unheard-of")],
        };

    public static Instant Day(int day) => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day - 1);

    public static IEnumerable<int> Days(params int[] days) => days;
}
