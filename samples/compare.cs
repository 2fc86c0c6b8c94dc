// Compares two accounts of a ceasefire: dotnet run samples/compare.cs
#:project ../src/Diplomacy.Model

using Diplomacy.Model;
using NodaTime;

var noon = Instant.FromUtc(2026, 4, 11, 12, 0);
var view = DossierBuilder
    .Empty.WithState("north", "Northland")
    .WithState("south", "Southland")
    .WithMedia("agency", "The Agency")
    .MutualPause("truce", "north", "south")
    .At(noon)
    .Commits("north", from: noon, until: noon + Duration.FromDays(3))
    .At(noon + Duration.FromHours(2))
    .ReportedBy("agency")
    .Accepts("south")
    .At(noon + Duration.FromHours(5))
    .Performs("south", new DenyAct(new Performance("south", new Accept("truce"))))
    .Build()
    .AsKnownAt(noon + Duration.FromDays(1));

foreach (var account in view.SpeakersOf("truce"))
    Console.WriteLine($"{account}: {view.Evaluate("truce", noon + Duration.FromHours(9), account).InForce}");
