using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

using Assert = Xunit.Assert;

/// <summary>Compares views with what is found by looking at every statement.</summary>
internal static class ViewAssert
{
    /// <summary>The views of a dossier answer what looking at every statement of another finds, whenever they are asked.</summary>
    public static void Same(Dossier expected, Dossier actual)
    {
        var known = expected.Statements.Select(s => s.KnownFrom).Distinct().Order().ToList();
        Instant[] instants = [Instant.MinValue, .. known.Take(2), .. known.TakeLast(2), Instant.MaxValue];
        foreach (var instant in instants.Distinct())
        {
            Same(expected, actual, instant, null);
            Same(expected, actual, instant, instant);
        }
    }

    public static void Same(Dossier expected, Dossier actual, Instant known, Instant? recordedBy)
    {
        var (naive, view) = (new NaiveView(expected, known, recordedBy), actual.AsKnownAt(known, recordedBy));
        SameStanding(expected, naive, view);
        SameSubjects(expected, naive, view);
        SameTimes(naive, view);
        Assert.Equal(naive.Statements, view.Statements);
        Assert.StartsWith($"{naive.Statements.Count} statements", view.ToString());
    }

    private static void SameStanding(Dossier dossier, NaiveView naive, DossierView view)
    {
        foreach (var id in dossier.Statements.Select(s => s.Id))
        {
            Assert.Equal(naive.Find(id), view.Find(id));
            Assert.Equal(naive.IsCurrent(id), view.IsCurrent(id));
            Assert.Equal(naive.Retractions(id), view.Retractions(id));
            Assert.Equal(naive.Retractions(id).Count > 0, view.IsRetracted(id));
            Assert.Equal(naive.RepliesTo(id), view.RepliesTo(id));
            Assert.Equal(naive.Supersedes(id), view.Supersedes(id));
            if (naive.Find(id) is { } statement)
            {
                Assert.Equal(naive.Standing(statement), view.Standing(statement));
            }
        }
    }

    private static void SameSubjects(Dossier dossier, NaiveView naive, DossierView view)
    {
        foreach (var subject in dossier.Statements.SelectMany(Subjects.Of).Distinct())
        {
            switch (subject.Kind)
            {
                case SubjectKind.Pause:
                    Assert.Equal(naive.About(new PauseId(subject.Id)), view.About(new PauseId(subject.Id)));
                    break;
                case SubjectKind.State:
                    Assert.Equal(naive.About(new StateId(subject.Id)), view.About(new StateId(subject.Id)));
                    break;
                case SubjectKind.Event:
                    Assert.Equal(naive.About(new EventId(subject.Id)), view.About(new EventId(subject.Id)));
                    break;
                case SubjectKind.Recording or SubjectKind.Paraphrase:
                    Assert.Equal(naive.About(new UtteranceId(subject.Id)), view.About(new UtteranceId(subject.Id)));
                    break;
                case SubjectKind.Actor:
                    Assert.Equal(naive.About(new ActorId(subject.Id)), view.About(new ActorId(subject.Id)));
                    break;
            }
        }
    }

    private static void SameTimes(NaiveView naive, DossierView view)
    {
        var bounds = naive.Bounds();
        var times = new StatementTimes(view);
        for (var i = 0; i < naive.Statements.Count; i++)
        {
            var time = times.Of(naive.Statements[i]);
            Assert.Equal(Moment.FromMicroseconds(bounds.Earliest(i), bounds.Latest(i)), time.Bounds);

            var answered = naive.Statements.FindIndex(s => s.Id == naive.Statements[i].InReplyTo);
            var isTied = answered >= 0 && !IsExact(bounds, i) && !IsExact(bounds, answered);
            Assert.Equal(
                isTied ? times.Of(naive.Statements[answered]) : null,
                time.NotBefore,
                ReferenceEqualityComparer.Instance!
            );
        }
    }

    private static bool IsExact(StatementBounds bounds, int i) => bounds.Earliest(i) == bounds.Latest(i);
}
