// The Kyiv pause of January 2026 in code: who asked, who is bound, until when, and what is not known.
// Run with: dotnet run samples/kyiv.cs
#:project ../src/Diplomacy.Model

using Diplomacy.Model;
using NodaTime;

var pause = Pause.CalledFor("kyiv", bound: "russia");
var dossier = new Dossier
{
    Actors = [new State("russia", "Russia"), new State("us", "United States"), new Person("peskov", "Dmitry Peskov")],
    Relations = [new SpeaksFor("peskov", "russia")],
    Places = [new Area("kyiv-city", "Kyiv")],
    Pauses = [pause],
    Statements =
    [
        new Statement("request", "us", new Request("kyiv"))
        {
            SaidAt = Moment.NotAfter(Instant.FromUtc(2026, 1, 29, 20, 0)),
            Sources =
            [
                new Source("Times of Oman") { PublishedAt = Moment.Exactly(Instant.FromUtc(2026, 1, 30, 5, 0)) },
            ],
            RecordedAt = Instant.FromUtc(2026, 1, 30, 12, 0),
        },
        new Statement("answer", "peskov", new Accept("kyiv") { Of = "request", Terms = UntilFirstOfFebruary() })
        {
            OnBehalfOf = "russia",
            SaidAt = Moment.Exactly(Instant.FromUtc(2026, 1, 30, 10, 0)),
            Sources = [new Source("Reuters") { PublishedAt = Moment.Exactly(Instant.FromUtc(2026, 1, 30, 10, 48)) }],
            RecordedAt = Instant.FromUtc(2026, 1, 30, 12, 0),
        },
    ],
};

var view = dossier.AsKnownAt(Instant.FromUtc(2026, 1, 31, 0, 0));
var at = Instant.FromUtc(2026, 1, 31, 21, 30);

Console.WriteLine(view.Evaluate("kyiv", at).InForce);
Console.WriteLine(view.Evaluate("kyiv", at, Account.Of("russia")).Explanation);
Console.WriteLine(view.Evaluate("kyiv", at, Reading.None.Fix("boundary=inclusive")).InForce);
Console.WriteLine(view.Timeline("kyiv", Account.Of("russia")));

// "For a week until 1 February": whether the day is in, and whose midnight it is, was not said.
static Terms UntilFirstOfFebruary() =>
    new()
    {
        Activities = [Activities.Strikes],
        Area = "kyiv-city",
        Window = new Window(
            End: Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Moscow", "Europe/Kyiv"),
            Length: Length.FromDays(7)
        ),
    };
