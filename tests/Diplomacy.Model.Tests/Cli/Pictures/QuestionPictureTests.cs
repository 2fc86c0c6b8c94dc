using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>The rows of open questions say at every instant what the library says.</summary>
public sealed class QuestionPictureTests
{
    public static TheoryData<string> Samples => SvgPictureTests.Samples;

    [Fact]
    public void What_an_answer_makes_of_it_may_change_while_the_verdict_stays()
    {
        var dossier = CliDossiers.Kyiv with
        {
            Statements =
            [
                new Statement(
                    "A",
                    "russia",
                    new Commit("kyiv")
                    {
                        Terms = new Terms
                        {
                            Window = new Window(
                                Deadline.At(CliDossiers.Utc(2026, 1, 25)),
                                Deadline
                                    .Until(new LocalDate(2026, 1, 31))
                                    .Inclusive()
                                    .In("Europe/Moscow", "Europe/Kyiv", "Europe/Paris")
                            ),
                        },
                    }
                )
                {
                    SaidAt = Moment.Exactly(CliDossiers.Utc(2026, 1, 25)),
                    RecordedAt = CliDossiers.Utc(2026, 1, 25),
                },
            ],
        };
        var model = Pictures.Still(dossier);
        var answer = model.AnswerOf(0, model.Last);

        Assert.Single(answer.Segments, segment => segment.Assessment.InForce == Truth.Unknown);
        Assert.Equal(
            [
                (
                    CliDossiers.Utc(2026, 1, 31, 21),
                    CliDossiers.Utc(2026, 1, 31, 22),
                    "Europe/Moscow: not in force; Europe/Kyiv: in force; Europe/Paris: in force"
                ),
                (
                    CliDossiers.Utc(2026, 1, 31, 22),
                    CliDossiers.Utc(2026, 1, 31, 23),
                    "Europe/Moscow: not in force; Europe/Kyiv: not in force; Europe/Paris: in force"
                ),
            ],
            answer.Questions.Select(row => (row.Start!.Value, row.End!.Value, PicturePhrases.Effects(row.Open)))
        );
        Assert.Contains(
            "Europe/Paris: in force, from 2026-01-31T22:00:00Z until 2026-01-31T23:00:00Z",
            PictureTitles.Of(
                model.Lanes[0],
                new LanePiece(
                    LaneKind.Possible,
                    true,
                    0,
                    1,
                    answer.Segments.Single(segment => segment.Assessment.InForce == Truth.Unknown)
                ),
                answer
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Rows_of_a_sample_are_what_the_library_answers_between_all_its_changes(string sample)
    {
        var dossier = DiplomacyJson.Parse(File.ReadAllBytes(Repository.PathOf("samples", sample)));
        var query = Pictures.Ask(dossier);
        var source = new PictureSource(query, PictureBudget.Still);
        foreach (var model in query.Pauses.Select(source.Of))
        {
            var changes = model
                .Answers.SelectMany(answers => answers[0].Segments)
                .Select(segment => segment.Start)
                .OfType<Instant>()
                .Distinct()
                .Order()
                .ToArray();
            var instants = changes.Concat(changes.Zip(changes.Skip(1), (one, other) => one + ((other - one) / 3)));
            foreach (var (lane, head) in model.Lanes.Index().Where(lane => lane.Item.Account is not null))
            {
                if (head.Label is not null and not GroupAnswers.Whole)
                {
                    continue;
                }

                var timeline = query.TimelinesOf(model.Pause, [head.Account])[0];
                var rows = model.AnswerOf(lane, model.Last).Questions;
                Assert.All(
                    instants,
                    at =>
                        Assert.Equal(
                            timeline.At(at).OpenQuestions.Order(Comparer<OpenQuestion>.Create(Compare)),
                            rows.Where(row => !(row.Start > at) && !(row.End <= at))
                                .Select(row => row.Open)
                                .Order(Comparer<OpenQuestion>.Create(Compare))
                        )
                );
            }
        }
    }

    private static int Compare(OpenQuestion one, OpenQuestion other) =>
        string.CompareOrdinal(Phrases.Of(one.Question), Phrases.Of(other.Question));
}
