using NodaTime;

namespace Diplomacy.Model.Tests.Generators;

/// <summary>The actors, places and pause of generated dossiers, and their time line.</summary>
internal static class Cast
{
    public static readonly ActorId P = "p";
    public static readonly ActorId Q = "q";
    public static readonly ActorId R = "r";
    public static readonly ActorId Guarantor = "guarantor";
    public static readonly ActorId Group = "group";
    public static readonly ActorId Office = "speaker-of-p";
    public static readonly ActorId Holder = "holder";
    public static readonly ActorId Stranger = "stranger";
    public static readonly ActorId Army = "army-of-p";
    public static readonly ActorId FirstOutlet = "m1";
    public static readonly ActorId SecondOutlet = "m2";
    public static readonly PauseId Pause = "pause";
    public static readonly PauseId Other = "other-pause";
    public static readonly PauseId Third = "third-pause";
    public static readonly ListId List = "list";
    public static readonly EventId Summit = "summit";
    public static readonly EventId Exchange = "exchange";
    public static readonly ObligationId Hostages = "hostages";
    public static readonly StateId Talks = "talks";
    public static readonly Duration Step = Duration.FromHours(1);
    public static readonly Instant Origin = Instant.FromUtc(2026, 1, 25, 0, 0);

    /// <summary>Fixed offsets, so that local dates begin on ticks: two and three hours behind.</summary>
    public static readonly EquatableArray<string> TwoZones = ["Etc/GMT+2", "Etc/GMT+3"];

    /// <summary>Those whose accounts are compared: every actor that ever speaks.</summary>
    public static IReadOnlyList<ActorId> Speakers { get; } =
    [P, Q, R, Guarantor, Office, Holder, Stranger, FirstOutlet, SecondOutlet];

    public static Instant Tick(int number) => Origin + (Step * number);

    public static Dossier With(params EquatableArray<Pause> pauses) =>
        new()
        {
            Actors =
            [
                new State(P, "P"),
                new State(Q, "Q"),
                new State(R, "R"),
                new State(Guarantor, "Guarantor"),
                new ArmedGroup(Group, "Group"),
                new Office(Office, "Speaker of P"),
                new Person(Holder, "Holder"),
                new Person(Stranger, "Stranger"),
                new ArmedGroup(Army, "Army of P"),
                new Organization(FirstOutlet, OrganizationKind.Media, "M1"),
                new Organization(SecondOutlet, OrganizationKind.Media, "M2"),
            ],
            Relations = [new SpeaksFor(Office, P), new HoldsOffice(Holder, Office), new PartOf(Army, P)],
            Places =
            [
                new Area("country"),
                new Area("region") { Within = ["country"] },
                new Area("city") { Within = ["region"] },
                new Area("other-region") { Within = ["country"] },
                new Area("borderland") { Within = ["country"], Overlaps = ["region"] },
                new PlaceSet("city-and-borderland") { Members = ["city", "borderland"] },
                new Toponym("the-name") { Readings = [new("city", "city"), new("country", "country")] },
            ],
            Lists =
            [
                new ActorList(
                    List,
                    new ListEntry(Q) { Valid = new ValidTime(Moment.Exactly(Tick(2)), Moment.Exactly(Tick(5))) },
                    new ListEntry(P)
                ),
            ],
            Pauses = pauses,
        };
}
