// Lists what falls due this week, and who must act.
// Run with: dotnet run samples/due.cs
#:project ../src/Diplomacy.Model

using Diplomacy.Model;
using NodaTime;

var noon = Instant.FromUtc(2026, 4, 11, 12, 0);
var terms = new Terms
{
    Window = new Window(Deadline.At(noon), Deadline.Until(new LocalDate(2026, 4, 17), "Europe/Kyiv")),
    Exit = new ExitRule { NoticePeriod = Length.FromHours(24) },
};
var view = DossierBuilder
    .Empty.WithState("north", "Northland")
    .UnilateralPause("truce", bound: "north")
    .At(noon)
    .Commits("north", terms)
    .Build()
    .AsKnownAt(noon);

var kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];
foreach (var item in view.FallingDue(new LocalDate(2026, 4, 13), new LocalDate(2026, 4, 19), kyiv).Items)
    Console.WriteLine($"{item.When} {item.Kind} of {item.Subject}: {string.Join(", ", item.Who)}");
