using System.Text;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>Lists of the smallest values, of which memory holds more than their text: the most that a document takes for its length.</summary>
public sealed class SmallestObjectsTests
{
    private const int Elements = 100_000;

    // Code that the run-time has not optimized yet allocates more where free texts and families are read; these are read alike before and after.
    [Fact]
    public void A_list_of_the_smallest_values_takes_nine_bytes_at_most_for_each_of_its_text()
    {
        AssertInProportion<ActorId>("\"a\"");
        AssertInProportion<Signature>("""{"by":"a"}""");
        AssertInProportion<Pause>("""{"id":"a"}""");
        AssertInProportion<ActorList>("""{"id":"a"}""");
        AssertInProportion<Activity>("""{"code":"a"}""");
        AssertInProportion<ListEntry>("""{"actor":"a"}""");
        AssertInProportion<DecidingCasePart>("""{"fact":1}""");
    }

    private static void AssertInProportion<T>(string element)
        where T : notnull
    {
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(element, Elements))}]");
        var list = Codecs.List(FormatTypes.CodecOf<T>());
        // What a process makes once is not of the document.
        _ = Read(list, Encoding.UTF8.GetBytes($"[{element}]"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Read(list, json);
        var used = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(Elements, read.Count);
        Assert.InRange(used, 0, 9L * json.Length);
    }

    private static EquatableArray<T> Read<T>(Codec<EquatableArray<T>> list, byte[] json)
        where T : notnull
    {
        Assert.True(Document.TryRead<EquatableArray<T>>(list, json, Tolerance.Tolerant, out var read, out _));
        return read;
    }
}
