using System.Text;

namespace Diplomacy.Model;

/// <summary>A member of a JSON object that this version does not know, kept as it was read and written back unchanged.</summary>
/// <remarks>
/// Formats grow: a later version may add members, which change nothing in what stands beside them. A value holds those it was
/// read with in the order of their names; two values that differ in them are not equal.
/// </remarks>
public sealed record UnrecognizedMember
{
    /// <summary>The longest name that is accepted, in UTF-16 code units.</summary>
    public const int MaxNameLength = 1_000;

    /// <summary>The longest value that is accepted, in UTF-16 code units of JSON text: as long as a document that is given as a string.</summary>
    public const int MaxContentLength = 700_000_000;

    /// <summary>How many such members one object may have.</summary>
    public const int MaxCount = 1_000;

    /// <summary>A member with its name and its value as JSON text.</summary>
    /// <exception cref="ArgumentException">The name is too long, one of the two is not well-formed UTF-16, or the content is blank or too long.</exception>
    public UnrecognizedMember(string name, string content)
    {
        Name = name;
        Content = content;
    }

    /// <summary>The name; may be empty.</summary>
    /// <exception cref="ArgumentException">The name is longer than <see cref="MaxNameLength"/>, or not well-formed UTF-16.</exception>
    public string Name
    {
        get;
        init => field = CheckedName(value);
    }

    /// <summary>The value as JSON text, without the white space between its parts that it was given with; numbers and texts are spelled as they were read.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than <see cref="MaxContentLength"/>, or not well-formed UTF-16.</exception>
    public string Content
    {
        get;
        init => field = WithoutSpace(CheckedContent(value));
    }

    /// <summary>Text such as <c>"mood": "calm"</c>.</summary>
    public override string ToString() => $"\"{Name}\": {Content}";

    /// <summary>In the order of the names, none twice, not too many.</summary>
    internal static EquatableArray<UnrecognizedMember> Checked(EquatableArray<UnrecognizedMember> members)
    {
        if (members.Count > MaxCount)
        {
            throw new ArgumentException(
                $"There are {members.Count} members that are not recognized; {MaxCount} are allowed.",
                nameof(members)
            );
        }

        var isSorted = true;
        for (var i = 1; i < members.Count; i++)
        {
            isSorted &= string.CompareOrdinal(members[i - 1].Name, members[i].Name) < 0;
        }

        return isSorted ? members : Sorted(members);
    }

    private static EquatableArray<UnrecognizedMember> Sorted(EquatableArray<UnrecognizedMember> members)
    {
        var sorted = members.OrderBy(member => member.Name, StringComparer.Ordinal).ToEquatableArray();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (string.Equals(sorted[i - 1].Name, sorted[i].Name, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"The member '{sorted[i].Name}' stands twice; keep one of the two.",
                    nameof(members)
                );
            }
        }

        return sorted;
    }

    // Or what was written would not be read back as an equal value. Between what would be one without it, it stays: that is no JSON.
    private static string WithoutSpace(string content)
    {
        StringBuilder? kept = null;
        var isInText = false;
        for (var i = 0; i < content.Length; i++)
        {
            var unit = content[i];
            if (!isInText && IsSpace(unit))
            {
                var end = AfterSpace(content, i);
                if (IsBetweenWords(content, i, end))
                {
                    _ = kept?.Append(content, i, end - i);
                }
                else
                {
                    kept ??= new StringBuilder(content, 0, i, content.Length);
                }

                i = end - 1;
                continue;
            }

            _ = kept?.Append(unit);
            if (isInText && unit == '\\' && i + 1 < content.Length)
            {
                i++;
                _ = kept?.Append(content[i]);
            }
            else if (unit == '"')
            {
                isInText = !isInText;
            }
        }

        return kept?.ToString() ?? content;
    }

    private static bool IsBetweenWords(string content, int start, int end) =>
        start > 0 && end < content.Length && !IsMark(content[start - 1]) && !IsMark(content[end]);

    private static int AfterSpace(string content, int at)
    {
        while (at < content.Length && IsSpace(content[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSpace(char unit) => unit is ' ' or '\t' or '\n' or '\r';

    private static bool IsMark(char unit) => unit is '{' or '}' or '[' or ']' or ',' or ':' or '"';

    private static string CheckedContent(string content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(content);
        return content.Length <= MaxContentLength
            ? Guard.WellFormed(content)
            : throw new ArgumentException(
                $"The value of a member has {content.Length} UTF-16 code units; {MaxContentLength} are allowed.",
                nameof(content)
            );
    }

    private static string CheckedName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length > 0)
        {
            _ = Guard.WellFormed(name);
        }

        return name.Length <= MaxNameLength
            ? name
            : throw new ArgumentException(
                $"The name of a member has {name.Length} UTF-16 code units; {MaxNameLength} are allowed.",
                nameof(name)
            );
    }
}
