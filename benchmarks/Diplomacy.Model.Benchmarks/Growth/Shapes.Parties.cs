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
            [
                .. Enumerable
                    .Range(0, size)
                    .Select(i =>
                        Say(
                            5,
                            $"s{i}",
                            "first",
                            new Commit("p")
                            {
                                Terms = new Terms
                                {
                                    Undertaking = $"u{i}",
                                    Window = new Window(Deadline.At(Day(8)), Deadline.At(Day(70 + i))),
                                },
                            }
                        )
                    ),
            ],
            [.. Enumerable.Range(0, size).Select(i => new Undertaking($"u{i}", Form.Unilateral, "first"))]
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
