// Records a pause and asks whether it is in force.
// Run with: dotnet run samples/record.cs
#:project ../src/Diplomacy.Model

using Diplomacy.Model;
using NodaTime;

var noon = Instant.FromUtc(2026, 4, 11, 12, 0);
var dossier = DossierBuilder
    .Empty.WithState("north", "Northland")
    .WithSpokesperson("spokeswoman", speaksFor: "north")
    .UnilateralPause("easter", bound: "north")
    .At(noon)
    .Through("spokeswoman")
    .Commits("north", from: noon, until: noon + Duration.FromHours(30))
    .Build();

var view = dossier.AsKnownAt(noon);
Console.WriteLine(view.Evaluate("easter", noon + Duration.FromHours(6)).InForce);
Console.WriteLine(view.Evaluate("easter", noon + Duration.FromHours(31)).InForce);
