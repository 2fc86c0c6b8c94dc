#:package Diplomacy.Model@*-*
#:property PublishAot=false

using Diplomacy.Model;
using Diplomacy.Model.Json;
using NodaTime;

var dossier = DiplomacyJson.Parse(File.ReadAllText(args[0]));
var at = Instant.FromUtc(2026, 1, 31, 21, 30);
foreach (var pause in dossier.Pauses)
{
    Console.WriteLine($"{pause.Id}: {dossier.AsKnownAt(at).Evaluate(pause.Id, at).InForce}");
}
