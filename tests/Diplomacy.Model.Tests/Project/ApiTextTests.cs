using System.Reflection;
using Diplomacy.Model.Json;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>What holds of the text of every public type, on samples of each.</summary>
public sealed class ApiTextTests
{
    /// <summary>
    /// Types that read the notations of standards and are written as prose for people; what reads them back exactly is their JSON.
    /// </summary>
    private static readonly HashSet<Type> s_prose = [typeof(Deadline)];

    /// <summary>Converters, answers to questions and steps of the builder: made by their own tests, which look at their texts.</summary>
    private static readonly HashSet<Type> s_answers =
    [
        typeof(DiplomacyJsonConverter<>),
        typeof(ActStep),
        typeof(ChangeReason),
        typeof(ComparedTerm),
        typeof(ConductReport),
        typeof(DossierBuilder),
        typeof(DueItem),
        typeof(DueReport),
        typeof(LintFinding),
        typeof(MergeConflict),
        typeof(MergeResult),
        typeof(ObligationStatus),
        typeof(ObservanceReport),
        typeof(ObservanceTotal),
        typeof(PauseBuilder),
        typeof(PerformerStep),
        typeof(ProbableDuplicate),
        typeof(QuestionAtStake),
        typeof(ReportedConduct),
        typeof(TermsComparison),
        typeof(UtteranceStep),
        typeof(VerdictChange),
        typeof(VerdictDiff),
    ];

    [Fact]
    public void There_are_samples_of_every_public_type() =>
        ApiTypes.None(
            ApiTypes
                .WithValues.Where(t => !ApiTypes.IsEnumerator(t))
                .Except(ApiSamples.ByType.Keys)
                .Except(s_answers)
                .Select(t => $"{t}")
        );

    [Fact]
    public void Every_public_type_has_a_text_of_its_own() =>
        ApiTypes.None(
            from type in ApiTypes.WithValues
            where !type.IsNested // a list inside another type is a view of it
            where type.GetMethod(nameof(ToString), [])!.DeclaringType!.Assembly != ApiTypes.Library
            where !typeof(Exception).IsAssignableFrom(type)
            select $"{type}"
        );

    [Fact]
    public void No_text_depends_on_the_culture()
    {
        var samples = ApiSamples.ByType.Values.SelectMany(values => values).ToList();
        var texts = samples.ConvertAll(sample => sample.ToString());
        var differing = new SortedSet<string>(StringComparer.Ordinal);
        Cultures.InEach(() =>
        {
            foreach (var (sample, text) in samples.Zip(texts))
            {
                if (sample.ToString() != text)
                {
                    _ = differing.Add($"{sample.GetType()}: {text} became {sample}");
                }
            }
        });

        ApiTypes.None(differing);
    }

    [Fact]
    public void What_can_be_parsed_reads_its_own_text_back()
    {
        var parsers = ApiTypes
            .Public.Select(type => (Type: type, Parse: ParserOf(type)))
            .Where(p => p.Parse is not null && !s_prose.Contains(p.Type));
        var lost =
            from parser in parsers
            from sample in ApiSamples.Of(parser.Type)
            let text = sample.ToString()
            where text.Length > 0
            let back = parser.Parse!(text)
            where !sample.Equals(back)
            select $"{parser.Type}: {text} became {back}";

        Assert.NotEmpty(parsers);
        ApiTypes.None(lost);
    }

    /// <summary>A type's way from text, if it has one: a static <c>Parse</c> whose other arguments may be left out.</summary>
    private static Func<string, object>? ParserOf(Type type)
    {
        var parse = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name == "Parse" && m.ReturnType == type && IsText(m.GetParameters()[0].ParameterType))
            .OrderBy(m => m.GetParameters().Length)
            .FirstOrDefault();
        if (parse is null)
        {
            return null;
        }

        return parse.GetParameters()[0].ParameterType == typeof(string)
            ? text => Called(() => parse.Invoke(null, [text, .. Rest(parse)]))
            : typeof(ApiTextTests)
                .GetMethod(nameof(FromSpan), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type)
                .CreateDelegate<Func<MethodInfo, Func<string, object>>>()(parse);
    }

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(ReadOnlySpan<char>);

    private static IEnumerable<object?> Rest(MethodInfo parse) =>
        parse
            .GetParameters()
            .Skip(1)
            .Select(p => p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null);

    /// <summary>A span cannot be boxed, so parsers of spans are called through a delegate of their own shape.</summary>
    private static Func<string, object> FromSpan<T>(MethodInfo parse)
        where T : notnull
    {
        if (parse.GetParameters().Length == 1)
        {
            var plain = parse.CreateDelegate<Func<ReadOnlySpan<char>, T>>();
            return text => plain(text);
        }

        var styled = parse.CreateDelegate<Func<ReadOnlySpan<char>, OpenEndStyle, T>>();
        return text => styled(text, default);
    }

    private static object Called(Func<object?> parse)
    {
        try
        {
            return parse()!;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException!.Message;
        }
    }
}
