using System.Text;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Tests.Json;

/// <summary>JSON as others may write it: members in another order, escapes in names, white space wherever it may stand.</summary>
internal static class Rewriting
{
    public static byte[] Of(string sample, Random random)
    {
        var text = new StringBuilder();
        Put(JsonNode.Parse(sample)!);
        return Encoding.UTF8.GetBytes(text.ToString());

        void Put(JsonNode node)
        {
            Space();
            switch (node)
            {
                case JsonObject members:
                    var list = members.ToArray();
                    if (random.Next(2) == 0)
                    {
                        random.Shuffle(list);
                    }

                    PutAll('{', list, member => PutMember(member.Key, member.Value!), '}');
                    break;
                case JsonArray items:
                    PutAll('[', [.. items], item => Put(item!), ']');
                    break;
                default:
                    _ = text.Append(node.ToJsonString());
                    break;
            }

            Space();
        }

        void PutMember(string name, JsonNode value)
        {
            Space();
            var escaped = random.Next(20) == 0 ? $"\\u{(int)name[0]:x4}{name[1..]}" : name;
            _ = text.Append('"').Append(escaped).Append('"');
            Space();
            _ = text.Append(':');
            Put(value);
        }

        void PutAll<TItem>(char start, TItem[] items, Action<TItem> put, char end)
        {
            _ = text.Append(start);
            for (var i = 0; i < items.Length; i++)
            {
                _ = text.Append(i == 0 ? "" : ",");
                put(items[i]);
            }

            Space();
            _ = text.Append(end);
        }

        void Space()
        {
            // Mostly none, else one, or as many as lines are indented by.
            for (
                var left = Math.Max(0, random.Next(-3, 2)) * (random.Next(8) > 0 ? 1 : random.Next(80));
                left > 0;
                left--
            )
            {
                _ = text.Append(" \n\r\t"[random.Next(4)]);
            }
        }
    }
}
