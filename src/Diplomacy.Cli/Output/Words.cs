using System.Text.Json;

namespace Diplomacy.Cli;

/// <summary>Enumerations as the format has them: camelCase words.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
