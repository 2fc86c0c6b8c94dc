using System.Text.RegularExpressions;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>What the schema says of texts is what the model takes, character by character.</summary>
public sealed class TextFormTests
{
    private static readonly IEnumerable<char> s_characters = Enumerable
        .Range(0, char.MaxValue + 1)
        .Select(unit => (char)unit)
        .Where(unit => !char.IsSurrogate(unit));

    [Fact]
    public void An_identifier_has_each_character_that_the_schema_lets_it_have()
    {
        var id = Pattern(TextForm.Id);

        Assert.DoesNotContain(s_characters, unit => id.IsMatch($"a{unit}b") != (Guard.WhyNoId($"a{unit}b") is null));
    }

    [Fact]
    public void A_text_says_something_by_each_character_that_the_schema_takes_for_that()
    {
        var text = Pattern(TextForm.Text);

        Assert.DoesNotContain(
            s_characters,
            unit => text.IsMatch($"{unit}") != (unit != '\0' && !char.IsWhiteSpace(unit))
        );
    }

    // Without classes such as \s, which are not the same there, a pattern of ECMA-262 is one of the framework's.
    private static Regex Pattern(TextForm form)
    {
        Assert.DoesNotContain("\\s", form.Pattern, StringComparison.Ordinal);
        return new Regex(form.Pattern, RegexOptions.NonBacktracking, TimeSpan.FromSeconds(10));
    }
}
