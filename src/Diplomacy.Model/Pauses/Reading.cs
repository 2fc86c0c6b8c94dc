using System.Collections.Immutable;

namespace Diplomacy.Model;

/// <summary>Answers to open questions that the asker chooses: one question each, or all of a kind.</summary>
/// <remarks>Immutable. An answer to one question goes before an answer to all of its kind. Equality is by value.</remarks>
public sealed class Reading : IEquatable<Reading>
{
    private readonly ImmutableSortedDictionary<string, string> _answers;

    private Reading(ImmutableSortedDictionary<string, string> answers) => _answers = answers;

    /// <summary>No question fixed.</summary>
    public static Reading None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Whether no question is fixed.</summary>
    public bool IsEmpty => _answers.IsEmpty;

    /// <summary>A reading that also answers every question of a kind that has the option.</summary>
    /// <exception cref="ArgumentException">The option is blank, or not one the kind can have.</exception>
    public Reading Fix(QuestionKind kind, string option) => With(QuestionKinds.CodeOf(kind), kind, option);

    /// <summary>A reading that also answers one question.</summary>
    /// <remarks>Where nothing asks it, by its kind and key, it answers nothing: what is asked is among the open questions of a verdict, with its key.</remarks>
    /// <exception cref="ArgumentException">The key or option is blank, or the option is not one the kind can have.</exception>
    public Reading Fix(QuestionKind kind, string key, string option) =>
        With($"{QuestionKinds.CodeOf(kind)}:{Guard.Text(key)}", kind, option);

    /// <summary>A reading from text: <c>boundary=inclusive</c> for all of a kind, <c>boundary:A2/end=inclusive</c> for one.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public Reading Fix(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var equals = text.LastIndexOf('=');
        var name = equals < 0 ? text : text[..equals];
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var code = colon < 0 ? name : name[..colon];
        if (
            equals <= 0
            || equals == text.Length - 1
            || colon == name.Length - 1
            || !QuestionKinds.TryParse(code, out var kind)
        )
        {
            throw new FormatException(
                $"'{text}' is no answer to a question: write kind=option or kind:key=option, as in boundary=inclusive, with a kind of "
                    + $"{string.Join(", ", Enum.GetValues<QuestionKind>().Select(QuestionKinds.CodeOf))}."
            );
        }

        var option = text[(equals + 1)..];
        return WhyNoAnswer(kind, option) is { } why
            ? throw new FormatException(why)
            : new Reading(_answers.SetItem(name, option));
    }

    /// <inheritdoc />
    public bool Equals(Reading? other) =>
        other is not null
        && _answers.Count == other._answers.Count
        && _answers.All(answer =>
            other._answers.TryGetValue(answer.Key, out var option)
            && string.Equals(option, answer.Value, StringComparison.Ordinal)
        );

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Reading);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (name, option) in _answers)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(option, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>Equality by value.</summary>
    public static bool operator ==(Reading? left, Reading? right) => left?.Equals(right) ?? right is null;

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(Reading? left, Reading? right) => !(left == right);

    /// <summary>Text such as <c>act=made, boundary=inclusive</c>.</summary>
    public override string ToString() => string.Join(", ", _answers.Select(answer => $"{answer.Key}={answer.Value}"));

    /// <summary>The position of the chosen option, or null when the question is left open.</summary>
    internal int? AnswerTo(Question question)
    {
        if (_answers.IsEmpty)
        {
            return null;
        }

        var code = QuestionKinds.CodeOf(question.Kind);
        return Position($"{code}:{question.Key}") ?? Position(code);

        int? Position(string name)
        {
            for (var i = 0; _answers.TryGetValue(name, out var option) && i < question.Options.Count; i++)
            {
                if (string.Equals(question.Options[i], option, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return null;
        }
    }

    private Reading With(string name, QuestionKind kind, string option)
    {
        _ = Guard.Text(option);
        return WhyNoAnswer(kind, option) is { } why
            ? throw new ArgumentException(why, nameof(option))
            : new Reading(_answers.SetItem(name, option));
    }

    private static string? WhyNoAnswer(QuestionKind kind, string option)
    {
        var options = QuestionKinds.OptionsOf(kind);
        return
            !string.IsNullOrWhiteSpace(option) && (options.IsEmpty || options.Contains(option, StringComparer.Ordinal))
            ? null
            : $"'{option}' does not answer a question of kind {QuestionKinds.CodeOf(kind)}"
                + (options.IsEmpty ? ": name one of its options." : $": choose {string.Join(" or ", options)}.");
    }
}
