using NodaTime;

namespace Diplomacy.Model.Tests.Cli;

/// <summary>A dossier whose every free text tries to act on a page, a drawing or a terminal.</summary>
internal static class HostilePictures
{
    public const string Text =
        "</script><script>alert(1)</script><!-- ]]> &lt;&amp;&#60; \"' onload=alert(1) \u001b[2J\u0007\u202e\u2066\u2028\ufeff\ufffe\uffff {{x}} <img src=x onerror=alert(1)>";

    private const string Id = "</script><!--'\"><svg/onload=alert(1)>&\u202e";

    public static Dossier Dossier { get; } =
        new()
        {
            Actors = [new State(Id, Text), new State("other", Text)],
            Places = [new Area("city", Text)],
            Pauses = [Pause.Unilateral(Id, Id) with { Names = [Text], Label = Text }],
            Statements =
            [
                new Statement(
                    Id,
                    Id,
                    new Commit(Id)
                    {
                        Terms = new Terms
                        {
                            Window = new Window(
                                Deadline.At(Instant.FromUtc(2026, 1, 25, 0, 0)),
                                Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Moscow", "Europe/Kyiv")
                            ),
                        },
                    }
                )
                {
                    SaidAt = Moment.Exactly(Instant.FromUtc(2026, 1, 25, 0, 0)),
                    Wording = new Wording(new LocalizedText(Text, "\"><script>")) { Label = Text },
                    Sources =
                    [
                        new Source(Text) { Title = Text, Address = "javascript:alert(1)//" + Text },
                        new Source(Text)
                        {
                            Title = Text,
                            Address = "https://example.org/\"'><script>alert(1)</script>",
                        },
                    ],
                    RecordedAt = Instant.FromUtc(2026, 1, 26, 0, 0),
                },
                new Statement(
                    "B",
                    "other",
                    new TakePosition(Text, Text) { Beside = Id },
                    new Report(new Performance(Id, new Commit(Id)))
                )
                {
                    Wording = new Wording(new LocalizedText(Text, "fa")),
                    RecordedAt = Instant.FromUtc(2026, 1, 28, 0, 0),
                },
            ],
        };
}
