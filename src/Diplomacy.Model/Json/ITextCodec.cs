namespace Diplomacy.Model.Json;

/// <summary>A codec whose values are texts, so that they can be names of members, too.</summary>
internal interface ITextCodec<T>
{
    Func<string, T> Parse { get; }

    Func<T, string> Format { get; }
}
