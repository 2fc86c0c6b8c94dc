using System.Globalization;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Project;
using Diplomacy.Model.Tests.Samples;

namespace Diplomacy.Model.Tests.Approved;

/// <summary>What is said of the samples and of a few generated dossiers, word for word, as it was read and approved.</summary>
/// <remarks><c>APPROVE_ANSWERS=1</c> writes what is said now: read the difference before it is committed.</remarks>
public sealed class ApprovedAnswersTests
{
    private const int InHandful = 4;

    public static TheoryData<string> Samples => new(SampleTable.Names);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_a_sample_everything_is_said_as_approved(string sample)
    {
        var dossier = SampleTable.DossierOf(sample);
        var view = dossier.AsKnownAt(dossier.Statements.Max(statement => statement.KnownFrom));
        AssertApproved(sample, AnswerText.Of(view, Reading.None, []));
    }

    /// <summary>Of hundreds of generated dossiers those in which most is said that no other says.</summary>
    [Theory]
    [InlineData(14)]
    [InlineData(16)]
    [InlineData(34)]
    [InlineData(39)]
    [InlineData(41)]
    [InlineData(60)]
    [InlineData(73)]
    [InlineData(81)]
    [InlineData(86)]
    [InlineData(99)]
    [InlineData(102)]
    [InlineData(114)]
    [InlineData(118)]
    [InlineData(122)]
    [InlineData(126)]
    [InlineData(142)]
    [InlineData(143)]
    public void Of_generated_dossiers_everything_is_said_as_approved(int handful)
    {
        var answers = Enumerable
            .Range((handful * InHandful) + 1, InHandful)
            .Select(number => EvaluationGenerators.FromSeed((ulong)number * 0x9E37_79B9_7F4A_7C15UL))
            .Select(@case =>
                $"{@case}\n{AnswerText.Of(ViewOf(@case), Laws.Subject.ReadingOf(@case), [@case.Conduct])}"
            );
        AssertApproved(
            string.Create(CultureInfo.InvariantCulture, $"generated-{handful:000}"),
            string.Join("\n", answers).ReplaceLineEndings("\n")
        );
    }

    private static DossierView ViewOf(EvaluationCase @case) => @case.Dossier.AsKnownAt(@case.KnownAt);

    private static void AssertApproved(string name, string actual)
    {
        var path = Repository.PathOf("tests", "Diplomacy.Model.Tests", "Approved", $"{name}.txt");
        if (Environment.GetEnvironmentVariable("APPROVE_ANSWERS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
