using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>A closed family as JSON objects told apart by <c>kind</c>: written first, read wherever it stands.</summary>
internal sealed class Union<TBase> : Codec<TBase>
    where TBase : class
{
    private const string Discriminator = "kind";

    private readonly List<Case> _cases = [];

    /// <summary>Adds a case, as the family is described.</summary>
    public Union<TBase> With<T>(string kind, Shape<T> shape)
        where T : class, TBase
    {
        _cases.Add(new Case<T>(kind, shape));
        return this;
    }

    public override bool TryRead(JsonElement element, Reading reading, out TBase value)
    {
        value = default!;
        var members = reading.Members(element, out var isSound);
        return members is not null
            && TryFind(members, reading, out var found)
            && found.TryRead(members, isSound, reading, out value);
    }

    public override void Write(Utf8JsonWriter writer, TBase value)
    {
        writer.WriteStartObject();
        if (!_cases.Exists(candidate => candidate.TryWrite(writer, value)))
        {
            throw new ArgumentException($"The format has no kind for {value.GetType().Name}.", nameof(value));
        }

        writer.WriteEndObject();
    }

    private bool TryFind(List<(string Name, JsonElement Value)> members, Reading reading, out Case found)
    {
        found = null!;
        var at = members.FindIndex(member => string.Equals(member.Name, Discriminator, StringComparison.Ordinal));
        if (at < 0)
        {
            return reading.FailAt(Discriminator, DiagnosticCodes.MissingMember, $"The kind is missing: {Kinds()}.");
        }

        reading.Enter(Discriminator);
        if (reading.TryText(members[at].Value, out var kind))
        {
            found = _cases.Find(candidate => string.Equals(candidate.Kind, kind, StringComparison.Ordinal))!;
            _ =
                found is not null
                || reading.Fail(DiagnosticCodes.UnknownKind, $"{Reading.Quote(kind)} is no kind: {Kinds()}.");
        }

        reading.Leave();
        return found is not null;
    }

    private string Kinds() => $"write one of {string.Join(", ", _cases.Select(candidate => candidate.Kind))}";

    private abstract class Case(string kind)
    {
        public string Kind { get; } = kind;

        public abstract bool TryRead(
            List<(string Name, JsonElement Value)> members,
            bool isSound,
            Reading reading,
            out TBase value
        );

        public abstract bool TryWrite(Utf8JsonWriter writer, TBase value);
    }

    private sealed class Case<T>(string kind, Shape<T> shape) : Case(kind)
        where T : class, TBase
    {
        public override bool TryRead(
            List<(string Name, JsonElement Value)> members,
            bool isSound,
            Reading reading,
            out TBase value
        )
        {
            var isRead = shape.TryRead(members, isSound, reading, out var read, Discriminator);
            value = read;
            return isRead;
        }

        public override bool TryWrite(Utf8JsonWriter writer, TBase value)
        {
            if (value is not T own)
            {
                return false;
            }

            writer.WriteString(Discriminator, Kind);
            shape.WriteMembers(writer, own);
            return true;
        }
    }
}
