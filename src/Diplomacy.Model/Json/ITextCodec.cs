namespace Diplomacy.Model.Json;

/// <summary>A codec whose values are texts, so that they can be names of members, too.</summary>
internal interface ITextCodec<T>
{
    Func<string, T> Parse { get; }

    Func<T, string> Format { get; }

    /// <summary>What is told to whoever wrote another text.</summary>
    string Expected { get; }

    /// <summary>The code of another text as the name of a member.</summary>
    string Code { get; }
}
