using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What is asked of limits, and what is remembered by the answers.</summary>
public sealed class AskedTests
{
    private const string Kyiv = "Europe/Kyiv";

    private static readonly LocalDate s_date = new(2026, 3, 28);

    [Fact]
    public void The_zone_of_a_limit_is_asked_for_by_its_key_where_there_are_several()
    {
        var date = Deadline.Until(s_date, Kyiv, "Europe/Moscow");
        var asked = new List<(QuestionKind, string)>();
        var answers = new Chosen(
            (kind, key, options) =>
            {
                asked.Add((kind, key));
                return options[1];
            }
        );

        Assert.Equal("Europe/Moscow", Assert.Single(LimitZones.Of(date, answers, "default")));
        Assert.Equal("Europe/Moscow", Assert.Single(LimitZones.Of(date with { Key = "own" }, answers, "default")));
        Assert.Equal(Kyiv, Assert.Single(LimitZones.Of(Deadline.Until(s_date, Kyiv), answers, "default")));
        Assert.Empty(LimitZones.Of(Deadline.At(Day(5)), answers, "default"));
        Assert.Equal([(QuestionKind.Zone, "default"), (QuestionKind.Zone, "own")], asked);
    }

    [Fact]
    public void What_was_worked_out_under_some_answers_is_known_under_these_alone()
    {
        var (tree, worked) = (new AskedTree<string>(), 0);
        string Get(string zone, string fold, string otherZone) =>
            tree.Get(
                new Chosen(
                    (kind, key, _) =>
                        kind == QuestionKind.Fold ? fold
                        : key == "a" ? zone
                        : otherZone
                ),
                asked =>
                {
                    worked++;
                    return string.Join(
                        ' ',
                        asked.To(QuestionKind.Zone, "a", []),
                        asked.To(QuestionKind.Fold, "a", []),
                        asked.To(QuestionKind.Zone, "b", []),
                        asked.To(QuestionKind.Zone, "a", [])
                    );
                }
            );

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal("x y z x", Get("x", "y", "z"));
            Assert.Equal("u y z u", Get("u", "y", "z"));
            Assert.Equal("x u z x", Get("x", "u", "z"));
            Assert.Equal("x y u x", Get("x", "y", "u"));
        }

        Assert.Equal(4, worked);
    }

    private sealed class Chosen(Func<QuestionKind, string, EquatableArray<string>, string> to) : IDeadlineAnswers
    {
        public string To(QuestionKind kind, string key, EquatableArray<string> options) => to(kind, key, options);
    }
}
