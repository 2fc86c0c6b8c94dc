using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>What a dossier of many statements costs and bears.</summary>
public sealed class LargeDossierTests
{
    private const int Many = 100_000;
    private const int MostBytes = 20_000;

    private static readonly Lazy<Dossier> s_large = new(() =>
        TiedDossiers.Ground with
        {
            Statements = [.. Enumerable.Range(0, Many).Select(i => Report(i))],
        }
    );

    [Fact]
    public void Appending_to_a_large_dossier_keeps_its_content_in_place()
    {
        var large = s_large.Value;
        Assert.DoesNotContain(large.Validate(), d => d.Severity == Severity.Error);
        var grown = large;
        Grow();

        var before = GC.GetAllocatedBytesForCurrentThread();
        const int Times = 100;
        for (var i = 0; i < Times; i++)
        {
            Grow();
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Times * MostBytes);
        Assert.Equal(Many, large.Statements.Count);

        void Grow() => grown = grown.Append(Report(grown.Statements.Count));
    }

    [Fact]
    public void Indexing_what_was_appended_keeps_the_index_in_place()
    {
        var large = s_large.Value;
        var (statements, grown) = (large.Statements, large.Index.Statements);
        Grow();

        var before = GC.GetAllocatedBytesForCurrentThread();
        const int Times = 100;
        for (var i = 0; i < Times; i++)
        {
            Grow();
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Times * MostBytes);
        Assert.Equal((Many, Many + Times + 1), (large.Index.Statements.Count, grown.Count));

        void Grow()
        {
            statements = statements.Add(Report(statements.Count));
            grown = grown.Extended(statements);
        }
    }

    [Fact]
    public void A_view_collects_only_what_it_is_asked_about()
    {
        var large = s_large.Value.Append(
            new Statement("rare", "russia", new Commit("truce")) { RecordedAt = At(Many) }
        );
        _ = large.AsKnownAt(At(Many));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var view = large.AsKnownAt(At(Many));
        var found = view.About((PauseId)"truce");
        var areCurrent = view.IsCurrent("rare") && view.IsCurrent("s77777");
        var foundBefore = large.AsKnownAt(At(Many - 1)).About((PauseId)"truce");
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(["rare"], found.Select(s => s.Id.Value));
        Assert.True(areCurrent);
        Assert.Empty(foundBefore);
        Assert.InRange(allocated, 0, MostBytes);
    }

    [Fact]
    public void Long_threads_and_chains_of_replacements_end_on_no_stack()
    {
        const int Length = 20_000;
        var dossier = (TiedDossiers.Ground with { Statements = [] }).Append(
            Enumerable
                .Range(0, Length)
                .Select(i =>
                    Report(i) with
                    {
                        SaidAt = Moment.Unknown,
                        InReplyTo = i == 0 ? default(StatementId?) : $"s{i - 1}",
                        Supersedes = i == 0 ? default(StatementId?) : $"s{i - 1}",
                    }
                )
        );
        var view = dossier.AsKnownAt(Instant.MaxValue);

        _ = view.IsCurrent("s0");
        Assert.False(view.IsCurrent($"s{Length - 2}"));
        Assert.True(view.IsCurrent($"s{Length - 1}"));
        Assert.NotNull(new StatementTimes(view).Of(view.Find($"s{Length - 1}")!).NotBefore);
    }

    [Fact]
    public async Task One_view_and_a_growing_dossier_may_be_asked_by_many_threads_at_once()
    {
        for (var round = 0; round < 20; round++)
        {
            var dossier = ThreadDice.SoundFromSeed((ulong)round, 40);
            var early = dossier with { Statements = [.. dossier.Statements.Take(dossier.Statements.Count - 1)] };
            _ = early.Validate();
            var grown = early.Append(dossier.Statements[^1]);
            var view = new Lazy<DossierView>(() => grown.AsKnownAt(Instant.MaxValue));
            // Asked once, here: the reference remembers what it found in a plain dictionary.
            var naive = new NaiveView(dossier, Instant.MaxValue, null);
            var statements = naive.Statements.ToList();
            var current = statements.Select(s => naive.IsCurrent(s.Id)).ToList();
            var tasks = Enumerable
                .Range(0, 8)
                .Select(_ =>
                    Task.Run(
                        () =>
                        {
                            ViewAssert.Same(dossier, grown, Instant.MaxValue, null);
                            Assert.Equal(statements, view.Value.Statements);
                            Assert.Equal(current, statements.Select(s => view.Value.IsCurrent(s.Id)));
                        },
                        TestContext.Current.CancellationToken
                    )
                );
            await Task.WhenAll(tasks);
        }
    }

    private static Instant At(int index) => TiedDossiers.Day + Duration.FromSeconds(index);

    private static Statement Report(int index) =>
        new($"s{index}", "reuters", new Report(new Performance("russia", new Commit("strikes"))))
        {
            SaidAt = Moment.Exactly(At(index)),
            InReplyTo = index % 10 == 0 ? default(StatementId?) : $"s{index - 1}",
            Utterance = index % 3 == 0 ? $"u{index}" : default(UtteranceId?),
            RecordedAt = At(index),
        };
}
