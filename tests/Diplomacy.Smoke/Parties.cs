using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Smoke;

/// <summary>Actors, their names and relations.</summary>
internal static class Parties
{
    public static Dossier Cast { get; } =
        new()
        {
            Actors =
            [
                new State("freedonia", "Freedonia")
                {
                    Identifiers = [new Identifier("iso3166-1", "FD")],
                    Names = [new Name(new LocalizedText("Freedonia", "en"))],
                },
                new State("sylvania", "Sylvania"),
                new Office("minister", "Minister"),
                new Person("firefly", "Rufus T. Firefly"),
                new ArmedGroup("partisans", "Partisans"),
                new Organization("gazette", OrganizationKind.Media, "The Gazette"),
            ],
            Relations =
            [
                new HoldsOffice("firefly", "minister")
                {
                    Valid = new ValidTime(Since: Moment.Exactly(Instant.FromUtc(2025, 1, 1, 0, 0))),
                },
                new SpeaksFor("minister", "freedonia"),
                new PartOf("partisans", "sylvania"),
            ],
        };

    public static void Run()
    {
        Check.Equal("firefly", Cast.Actors[3].Id.Value);
        Check.Equal(Cast, Cast with { Actors = Cast.Actors.ToEquatableArray() });
        Check.True(new ActorId("a") < new ActorId("b"));
        Check.Equal(new ActorId("freedonia"), Parsed<ActorId>("freedonia"));
        Check.Equal(new PauseId("truce"), Parsed<PauseId>("truce"));
        Check.Equal(new PlaceId("capital"), Parsed<PlaceId>("capital"));
        Check.Equal(new StatementId("A1"), Parsed<StatementId>("A1"));
        Check.Equal(new StateId("talks"), Parsed<StateId>("talks"));
        Check.Equal(new EventId("swap"), Parsed<EventId>("swap"));
        Check.Equal(new UndertakingId("main"), Parsed<UndertakingId>("main"));
        Check.Equal(new UtteranceId("call"), Parsed<UtteranceId>("call"));
        Check.True(!ActorId.TryParse("two words", out _));
        foreach (Relation relation in Cast.Relations)
        {
            Check.True(relation.ToString().Length > 0);
        }

        foreach (Actor actor in Cast.Actors)
        {
            Check.True(actor.Names.Count == 1);
        }
    }

    /// <summary>A static abstract member, found through the interface.</summary>
    private static T Parsed<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
