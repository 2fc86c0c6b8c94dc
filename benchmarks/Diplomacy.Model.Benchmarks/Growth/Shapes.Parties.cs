using NodaTime;

namespace Diplomacy.Model.Benchmarks.Growth;

/// <content>Shapes of many parties, undertakings or pauses.</content>
internal static partial class Shapes
{
    public static Func<Truth> Replacements(int size)
    {
        var pauses = Enumerable
            .Range(0, size + 1)
            .Select(i =>
                Pause.Unilateral(i == 0 ? "p" : $"p{i}", "first") with
                {
                    Relations =
                    [
                        .. Enumerable
                            .Range(0, i)
                            .Select(j => new PauseRelation(PauseRelationKind.Replaces, j == 0 ? "p" : $"p{j}")),
                    ],
                }
            );
        var dossier = Of([
            .. Enumerable
                .Range(0, size + 1)
                .Select(i => Say(5 + i, $"s{i}", "first", Commit(i == 0 ? "p" : $"p{i}", 8 + i, 70 + i))),
        ]) with
        {
            Pauses = [.. pauses],
        };
        var view = dossier.AsKnownAt(Day(100));
        return () => view.Timeline("p", Account.Of("first")).Segments[^1].Assessment.InForce;
    }

    public static Func<Truth> Signatories(int size)
    {
        var view = Signed(size, new Terms { Window = new Window(Deadline.At(Day(8)), Deadline.At(Day(70))) });
        return () => view.Evaluate("p", Day(30)).InForce;
    }

    public static Func<Truth> SignatoriesOfOne(int size)
    {
        var view = Signed(size, new Terms { Window = new Window(Deadline.At(Day(8)), Deadline.At(Day(70))) });
        return () => view.Evaluate("p", Day(30), Account.Of("party-0")).InForce;
    }

    public static Func<Truth> Consents(int size)
    {
        var terms = new Terms
        {
            Window = new Window(Deadline.At(Day(8)), Deadline.At(Day(20))),
            Extension = new ExtensionRule(ExtensionMode.ByConsent),
        };
        var extension = new Extend("p") { Until = Deadline.At(Day(60)) };
        var view = Signed(size, terms, party => Say(10, $"extension-of-{party}", party.Value, extension));
        return () => view.Evaluate("p", Day(30), Account.Of("party-0")).InForce;
    }

    public static Func<Truth> Undertakings(int size) =>
        AskAll(
            [.. Enumerable.Range(0, size).Select(i => Undertaken(i, "first", 70 + i))],
            [.. Enumerable.Range(0, size).Select(i => new Undertaking($"u{i}", Form.Unilateral, "first"))]
        );

    public static Func<Truth> OneRule(int size)
    {
        var all = Enumerable.Range(0, size).Select(i => (UndertakingId)$"u{i}").ToList();
        var rule = new ExitRule { ByDeclaration = true, Undertakings = [.. all] };
        return AskAll(
            [
                .. all.Select((_, i) => Undertaken(i, "first", 10_000, i == 0 ? rule : null)),
                .. all.Select(
                    (undertaking, i) =>
                        Say(20 + size - i, $"e{i}", "first", new Terminate("p") { Undertakings = [undertaking] })
                ),
            ],
            [.. all.Select(undertaking => new Undertaking(undertaking, Form.Unilateral, "first"))]
        );
    }

    public static Func<Truth> MutualUndertakings(int size) =>
        AskAll(
            [
                .. Enumerable
                    .Range(0, size)
                    .SelectMany(i => (Statement[])[Undertaken(i, "first", 70 + i), Undertaken(i, "second", 70 + i)]),
            ],
            [.. Enumerable.Range(0, size).Select(i => new Undertaking($"u{i}", Form.Mutual, "first", "second"))]
        );

    // A party commits itself to one of many undertakings, until a day.
    private static Statement Undertaken(int number, ActorId party, int until, ExitRule? exit = null) =>
        Say(
            5,
            $"{party}-{number}",
            party.Value,
            new Commit("p")
            {
                Terms = new Terms
                {
                    Undertaking = $"u{number}",
                    Window = new Window(Deadline.At(Day(8)), Deadline.At(Day(until))),
                    Exit = exit,
                },
            }
        );

    // A mutual pause by a text that all parties sign, and what each says of it later.
    private static DossierView Signed(int size, Terms terms, Func<ActorId, Statement>? later = null)
    {
        var parties = Enumerable.Range(0, size).Select(i => (ActorId)$"party-{i}").ToList();
        var text = Say(5, "text", "party-0", new Commit("p") { Terms = terms }) with
        {
            Signatories = [.. parties.Skip(1).Select(party => new Signature(party))],
        };
        var dossier = Of([text, .. later is null ? [] : parties.Select(later)]) with
        {
            Actors = [.. parties.Select(party => (Actor)new State(party))],
            Pauses = [Pause.Mutual("p", [.. parties])],
        };
        return dossier.AsKnownAt(Day(100));
    }
}
