using System.Globalization;
using System.Text.RegularExpressions;
using Diplomacy.Model.Tests.Reference;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>What the reference calls the facts that the evaluator names, where the two cut the facts alike.</summary>
/// <remarks>
/// Questions that nobody gave a key are called by where they stand in the dossier, by the evaluator as <c>s1#2/end</c>, by the reference
/// as <c>s1/1/performance/end</c>.
/// </remarks>
internal static partial class DecidingNames
{
    /// <summary>The names; null when some fact is in no world of the reference under a name that can be told.</summary>
    public static List<string>? Of(DecidingFacts deciding, List<KnownWorld> worlds)
    {
        var known = worlds.SelectMany(world => world.Picked.Keys).Distinct(StringComparer.Ordinal).ToList();
        var names = new List<string>();
        foreach (var fact in deciding.Facts)
        {
            var own = NameOf(fact);
            var fitting = known.Where(name => Fits(own, name)).ToList();
            if (fitting.Count != 1)
            {
                return null;
            }

            names.Add(fitting[0]);
        }

        return names;
    }

    private static bool Fits(string own, string name) =>
        string.Equals(own, name, StringComparison.Ordinal) || string.Equals(own, Place(name), StringComparison.Ordinal);

    private static string NameOf(DecidingFact fact)
    {
        if (fact.Question is { } question)
        {
            const string Length = "/length";
            var isOfLength = question.Key.EndsWith(Length, StringComparison.Ordinal);
            var end = question.Kind == QuestionKind.Extent ? "" : "/start";
            return $"{question.Kind}:{(isOfLength ? question.Key[..^Length.Length] + end : question.Key)}";
        }

        return fact.Subject.Split(' ') switch
        {
            [("start" or "end") and var end, "of", var strand] => $"{end} unsaid {strand.Replace('/', ' ')}",
            _ => fact.Subject,
        };
    }

    private static string Place(string name) =>
        ActPlace()
            .Replace(
                name.Replace("/performance", "", StringComparison.Ordinal),
                match =>
                    match.Groups["act"].Value == "0"
                        ? match.Groups["of"].Value
                        : string.Create(
                            CultureInfo.InvariantCulture,
                            $"{match.Groups["of"].Value}#{int.Parse(match.Groups["act"].Value, CultureInfo.InvariantCulture) + 1}"
                        ),
                1
            );

    [GeneratedRegex("^(?<of>[A-Za-z]+:[^/]+)/(?<act>[0-9]+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex ActPlace();
}
