using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using Diplomacy.Model.Json;

namespace Diplomacy.Model.Tests.Project;

using Assert = Xunit.Assert;

/// <summary>What holds of the text of every public type, on samples of each.</summary>
public sealed class ApiTextTests
{
    /// <summary>Types that can be parsed and do not read their own text, each with why.</summary>
    private static readonly Dictionary<Type, string> s_prose = new()
    {
        [typeof(Deadline)] =
            "reads ISO 8601 and EDTF, which say less than a deadline holds; its text is prose for people, and its JSON reads back",
    };

    [Fact]
    public void There_are_samples_of_every_public_type() =>
        ApiTypes.None(
            ApiTypes.WithValues.Where(t => !ApiTypes.IsEnumerator(t)).Except(ApiSamples.ByType.Keys).Select(t => $"{t}")
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
    public void What_can_be_parsed_reads_its_own_text_back() =>
        ApiTypes.None(Parsable.SelectMany(type => Lost(type, ApiSamples.Of(type))));

    [Fact]
    public void What_can_be_parsed_has_one_text_whatever_the_culture() =>
        ApiTypes.None(
            from type in Parsable
            from sample in ApiSamples.Of(type).OfType<IFormattable>()
            where sample.ToString(null, CultureInfo.GetCultureInfo("ar")) != sample.ToString()
            select $"{type}: {sample}"
        );

    [Fact]
    public void Only_what_can_be_parsed_is_let_off_reading_its_own_text()
    {
        ApiTypes.None(s_prose.Keys.Where(type => !IsParsable(type)).Select(type => $"{type} is not parsed"));
        ApiTypes.None(
            s_prose.Keys.Where(type => !Lost(type, ApiSamples.Of(type)).Any()).Select(type => $"{type} reads back")
        );
    }

    [Fact]
    public void A_type_that_loses_its_text_is_found()
    {
        Assert.True(IsParsable(typeof(Forgetful)));
        Assert.True(IsParsable(typeof(Unreadable)));
        Assert.Equal(
            [$"{typeof(Forgetful)}: 3 became 0"],
            Lost(typeof(Forgetful), [new Forgetful(3), new Forgetful(0)])
        );
        Assert.Equal([$"{typeof(Forgetful)} has no samples"], Lost(typeof(Forgetful), []));
        Assert.Equal(
            [$"{typeof(Unreadable)} has no Parse of a text alone"],
            Lost(typeof(Unreadable), [new Unreadable()])
        );
    }

    private static IEnumerable<Type> Parsable => ApiTypes.Public.Where(IsParsable).Except(s_prose.Keys);

    /// <summary>Whether a type is made from text: by a static <c>Parse</c> that gives it, or as <see cref="IParsable{TSelf}"/>.</summary>
    private static bool IsParsable(Type type) =>
        ParserOf(type) is not null || ApiTypes.Implements(type, typeof(IParsable<>));

    /// <summary>What does not come back from its own text as it was.</summary>
    private static IEnumerable<string> Lost(Type type, IEnumerable<object> samples)
    {
        if (ParserOf(type) is not { } parse)
        {
            return [$"{type} has no Parse of a text alone"];
        }

        // A default-constructed identifier has no text.
        var written = samples.Where(sample => sample.ToString()!.Length > 0).ToList();
        return written.Count == 0
            ? [$"{type} has no samples"]
            : from sample in written
            let text = sample.ToString()
            let back = parse(text)
            where !sample.Equals(back)
            select $"{type}: {text} became {back}";
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

    private sealed record Forgetful(int Number)
    {
        public static Forgetful Parse(string text) => new(text.Length - 1);

        public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
    }

    private sealed record Unreadable : IParsable<Unreadable>
    {
        static Unreadable IParsable<Unreadable>.Parse(string s, IFormatProvider? provider) => new();

        static bool IParsable<Unreadable>.TryParse(
            [NotNullWhen(true)] string? s,
            IFormatProvider? provider,
            [MaybeNullWhen(false)] out Unreadable result
        )
        {
            result = s is null ? null : new();
            return s is not null;
        }
    }
}
