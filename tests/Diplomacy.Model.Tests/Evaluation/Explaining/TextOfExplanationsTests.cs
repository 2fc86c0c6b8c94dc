using System.Text;
using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>An explanation on one screen: what fits is told at length, the rest shortened or counted.</summary>
public sealed class TextOfExplanationsTests
{
    private const string Words = "one two three four five six seven eight nine ten";

    [Fact]
    public void A_statement_by_itself_is_its_text() =>
        Assert.Equal("[s1] bound: all is calm", Statement("s1", "[s1] bound: all is calm").ToString());

    [Fact]
    public void A_part_by_itself_says_how_long_it_holds_and_sets_its_statements_in()
    {
        var began = Of(Say(1, "s1", "bound", Commit(5, 10)))
            .Ask(7)
            .Explanation.Children.Single(child => child.Kind == ExplanationKind.Started);

        Assert.Equal(
            [
                "It has begun: on 5 January 2026, 00:00 UTC. So from 5 January 2026, 00:00 UTC to 10 January 2026,",
                "  00:00 UTC. [s1]",
                "  Statements:",
            ],
            began.ToString().Split('\n').Take(3)
        );
    }

    [Theory]
    [InlineData(8, "[a, b, c, d, e, f, g, h]")]
    [InlineData(9, "[a, b, c, d, e, f and 3 more]")]
    public void Of_many_statements_the_first_are_cited_and_the_others_counted(int count, string cited) =>
        Assert.Equal($"It is so. {cited}", Lines(count, 100)[0]);

    // A line for the answer, one for the heading, and one for each statement.
    [Theory]
    [InlineData(5, "Statements:|  [a] x|  [b] x|  [c] x")]
    [InlineData(4, "Statements:|  [a] x|  and 2 more.")]
    [InlineData(3, "Statements: 3, left out for want of room.")]
    [InlineData(0, "Statements: 3, left out for want of room.")]
    public void What_does_not_fit_is_counted(int most, string told) =>
        Assert.Equal(told.Split('|'), Lines(3, most).Skip(1));

    [Fact]
    public void There_is_room_at_length_only_for_what_leaves_room_for_all_others()
    {
        var told = string.Join(' ', Enumerable.Repeat(Words, 3));
        var root = Root(Statement("a", $"[a] {told}"), Statement("b", $"[b] {told}"));

        // In a line each: then one of them in two lines, then both.
        Assert.Equal([1, 1], Heights(root, 4));
        Assert.Equal([2, 1], Heights(root, 5));
        Assert.Equal([2, 2], Heights(root, 6));
        Assert.Equal([2, 2], Heights(root, 60));
    }

    [Fact]
    public void What_is_too_long_is_cut_between_words_and_keeps_who_published_it()
    {
        var said = $"[a] bound: \"{Words} {Words} {Words}\"";

        Assert.Equal(
            "  [a] bound: \"one two three four five six seven eight nine ten one two ...\" (The Daily News)",
            Shortened(said, "The Daily News")
        );
    }

    [Fact]
    public void What_just_fits_with_its_publisher_is_not_cut()
    {
        // Ninety-four signs and the margin.
        var said = $"[a] {new string('x', 81)}";

        Assert.Equal($"  {said} (Herald)", Shortened(said, "Herald"));
        Assert.Equal(96, Shortened(said, "Herald").Length);
        Assert.StartsWith($"  {said[..50]}", Shortened($"{said}y", "Herald"), StringComparison.Ordinal);
        Assert.Contains(" ...", Shortened($"{said}y", "Herald"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(94, 94)]
    [InlineData(95, 94)]
    public void A_text_that_just_fills_a_line_is_not_cut(int length, int told)
    {
        var text = $"[a] {new string('x', length - 4)}";

        var line = Root(Statement("a", text)).ToText(3).Split('\n')[^1];

        Assert.Equal(told, line.Trim().Length);
        Assert.Equal(length > told, line.EndsWith(" ...", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_does_not_end_in_its_sources_is_told_as_it_is()
    {
        var node = Statement("a", "[a] bound: all is calm") with { Sources = [new Source("Herald")] };

        Assert.Equal("  [a] bound: all is calm", Root(node).ToString().Split('\n')[^1]);
    }

    [Fact]
    public void A_word_longer_than_a_line_is_cut_where_the_line_ends()
    {
        var told = Root(Statement("a", $"[a] {new string('x', 200)}")).ToText(3).Split('\n')[^1];

        Assert.Equal($"  [a] {new string('x', 86)} ...", told);
    }

    [Theory]
    [InlineData("offers it", "offers it")]
    [InlineData("\"Still-we-go-on\"", "\"Still-we-go-on\"")]
    [InlineData("offers it at once now", "offers it at once now")]
    [InlineData("offers it and what else was agreed in the spring", "offers it and what ...")]
    public void A_long_name_of_a_publisher_leaves_room_for_half_a_line_of_words(string words, string told)
    {
        var publisher = string.Join(' ', Enumerable.Repeat("Gazette", 12));

        Assert.Equal(
            $"[a] bound, 1 May 2026 (UTC): {told} ({publisher})",
            string.Join(
                ' ',
                Root(Sourced($"[a] bound, 1 May 2026 (UTC): {words}", publisher))
                    .ToText(4)
                    .Split('\n')
                    .Skip(2)
                    .Select(line => line.Trim())
            )
        );
    }

    [Fact]
    public void No_sign_of_two_places_is_cut_in_two()
    {
        for (var i = 0; i < 2; i++)
        {
            var text = $"[a] {new string('x', 10 + i)}{string.Concat(Enumerable.Repeat("🕊", 100))}";

            Assert.DoesNotContain(
                "\uFFFD",
                Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Root(Statement("a", text)).ToText(3))),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_sign_of_two_places_that_a_line_ends_in_is_left_out_whole()
    {
        var text = $"[a] {new string('x', 85)}🕊{new string('x', 50)}";

        var told = Root(Statement("a", text)).ToText(3).Split('\n')[^1];

        Assert.Equal($"  [a] {new string('x', 85)} ...", told);
    }

    public static TheoryData<string, string> Sentences =>
        new()
        {
            { "It has begun.", "it has begun." },
            { "Its end is near.", "its end is near." },
            { "Whether it is over is not known.", "whether it is over is not known." },
            { "If it binds, it has begun.", "if it binds, it has begun." },
            { "Once it has begun, it runs out.", "once it has begun, it runs out." },
            { "A condition that it hangs on fails.", "a condition that it hangs on fails." },
            { "The conduct asked about is within.", "the conduct asked about is within." },
            { "The other side does likewise.", "the other side does likewise." },
            { "Italy suspended its part.", "Italy suspended its part." },
            { "The Netherlands are bound.", "The Netherlands are bound." },
        };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_that_goes_on_after_a_comma_loses_its_capital_unless_a_name_has_it(
        string text,
        string told
    ) => Assert.Equal(told, PartPhrases.Uncapital(text));

    [Fact]
    public void A_clause_gets_a_capital_where_it_is_a_sentence()
    {
        Assert.Equal("When it ends", PartPhrases.Capital("when it ends"));
        Assert.Equal("", PartPhrases.Capital(""));
    }

    private static ExplanationNode Root(params ExplanationNode[] cited) =>
        new(ExplanationKind.Verdict, "It is so.", Truth.True, [.. cited]);

    private static ExplanationNode Statement(string id, string text) =>
        new(ExplanationKind.Statement, text, null, []) { Statement = id };

    private static ExplanationNode Sourced(string said, string publisher)
    {
        var source = new Source(publisher) { PublishedAt = Moment.Exactly(Day(1)) };
        return Statement("a", $"{said} ({source})") with { Sources = [source] };
    }

    private static string[] Lines(int count, int most) =>
        Root([.. Enumerable.Range('a', count).Select(c => Statement($"{(char)c}", $"[{(char)c}] x"))])
            .ToText(most)
            .Split('\n');

    private static string Shortened(string said, string publisher) =>
        Root(Sourced(said, publisher)).ToText(3).Split('\n')[^1];

    private static int[] Heights(ExplanationNode root, int most) =>
        [
            .. root.ToText(most)
                .Split('\n')
                .Skip(2)
                .Aggregate(
                    new List<int>(),
                    (heights, line) =>
                    {
                        if (line.StartsWith("  [", StringComparison.Ordinal))
                        {
                            heights.Add(0);
                        }

                        heights[^1]++;
                        return heights;
                    }
                ),
        ];
}
