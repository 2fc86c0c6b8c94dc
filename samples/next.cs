// Lists what changes next, and which question is worth asking: dotnet run samples/next.cs
#:project ../src/Diplomacy.Model

using Diplomacy.Model;
using NodaTime;

var noon = Instant.FromUtc(2026, 4, 11, 12, 0);
var view = DossierBuilder
    .Empty.WithState("north", "Northland")
    .UnilateralPause("easter", bound: "north")
    .At(noon)
    .Commits("north", Deadline.At(noon), Deadline.Until(new LocalDate(2026, 4, 13), "Europe/Kyiv"))
    .Build()
    .AsKnownAt(noon);

var account = Account.Of("north");
for (
    var next = view.NextChange("easter", noon, account);
    next is { Earliest: { } at };
    next = view.NextChange("easter", at, account)
)
    Console.WriteLine($"{at}: {view.Evaluate("easter", at, account).InForce}");
foreach (var question in view.OpenQuestions("easter", account, new Interval(noon, null)))
    Console.WriteLine(question);
