namespace Diplomacy.Model;

/// <summary>The answers of classes of worlds laid out so that two of them are quickly compared.</summary>
internal sealed class ClassAnswers
{
    /// <summary>Two classes answer no choice differently.</summary>
    public const int None = -1;

    /// <summary>Two classes answer more than one choice differently.</summary>
    public const int Several = -2;

    private const int Unasked = -1;

    private readonly Dictionary<WorldClass, int[]> _answers = [];

    public ClassAnswers(List<WorldClass> worlds)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (choice, _) in worlds.SelectMany(world => world.Choices))
        {
            if (positions.TryAdd(choice.Key, positions.Count))
            {
                Choices.Add(choice);
            }
        }

        foreach (var world in worlds)
        {
            var answers = new int[Choices.Count];
            Array.Fill(answers, Unasked);
            foreach (var (choice, answer) in world.Choices)
            {
                answers[positions[choice.Key]] = answer;
            }

            _answers.Add(world, answers);
        }
    }

    /// <summary>The choices that some of them answer.</summary>
    public List<Choice> Choices { get; } = [];

    /// <summary>The answers of a class, choice by choice.</summary>
    public int[] Of(WorldClass world) => _answers[world];

    /// <summary>The position of the one choice that two classes answer differently; else <see cref="None"/> or <see cref="Several"/>.</summary>
    public static int Apart(int[] one, int[] other)
    {
        var apart = None;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i] && one[i] != Unasked && other[i] != Unasked)
            {
                if (apart != None)
                {
                    return Several;
                }

                apart = i;
            }
        }

        return apart;
    }
}
