using System.Text;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>Short texts that are held whole, and what is remembered by them.</summary>
public sealed class ShortTextTests
{
    [Fact]
    public void A_text_is_short_where_plain_ASCII_ends_with_a_quotation_mark_within_a_vector()
    {
        var bytes = new byte[ShortText.Size];
        for (var length = 0; length < bytes.Length; length++)
        {
            for (var place = 0; place < bytes.Length; place++)
            {
                for (var unit = 0; unit < 256; unit++)
                {
                    Array.Fill(bytes, (byte)'x');
                    bytes[length] = (byte)'"';
                    bytes[place] = (byte)unit;
                    Assert.Equal(Expected(bytes), ShortText.TryRead(in bytes[0], out _));
                }
            }
        }
    }

    [Fact]
    public void Texts_are_equal_where_their_characters_are()
    {
        var texts = Enumerable
            .Range(0, 32)
            .Select(length => new string('a', length))
            .Append("b")
            .Append("ab")
            .ToArray();
        foreach (var left in texts)
        {
            foreach (var right in texts)
            {
                Assert.Equal(left == right, Text(left).Equals(Text(right)));
                Assert.True(left != right || Text(left).Hash == Text(right).Hash);
            }
        }
    }

    [Fact]
    public void What_is_longer_is_no_short_text()
    {
        Assert.True(
            ShortText.TryCreate(
                new byte[ShortText.MaxLength]
                    .Select(_ => (byte)'a')
                    .ToArray(),
                out _
            )
        );
        Assert.False(
            ShortText.TryCreate(
                new byte[ShortText.MaxLength + 1]
                    .Select(_ => (byte)'a')
                    .ToArray(),
                out _
            )
        );
        Assert.False(ShortText.TryCreate("a\"b"u8, out _));
        Assert.False(ShortText.TryCreate("ä"u8, out _));
    }

    [Fact]
    public void What_is_remembered_is_what_was_made_of_that_text()
    {
        var random = new Random(17);
        var memo = new Memo<string>();
        var found = 0;
        Assert.False(memo.TryGet(Text(""), out _));
        for (var i = 0; i < 200_000; i++)
        {
            // Few texts at first, then more than are remembered.
            var text = FormattableString.Invariant($"{random.Next(1 + (i / 100))}");
            if (memo.TryGet(Text(text), out var value))
            {
                Assert.Equal(text, value);
                found++;
            }
            else
            {
                memo.Put(Text(text), text);
            }
        }

        Assert.InRange(found, 20_000, 180_000);
    }

    private static int Expected(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'"');
        return
            end >= 0
            && !bytes[..end].ContainsAnyExceptInRange((byte)' ', (byte)0x7F)
            && !bytes[..end].Contains((byte)'\\')
            ? end
            : -1;
    }

    private static ShortText Text(string text) =>
        ShortText.TryCreate(Encoding.ASCII.GetBytes(text), out var result)
            ? result
            : throw new ArgumentException("It is not short.", nameof(text));
}
