namespace Diplomacy.Model;

/// <summary>What an unknown answer of a plain pause hangs on: the questions in which alone two worlds with different answers differ.</summary>
/// <remarks>
/// Where only several together make a difference, which of them do is told by worlds that were asked no more than it takes, as
/// <see cref="Differences"/> has it; here every world has an answer to everything.
/// </remarks>
internal sealed class PlainCauses(PlainWorlds worlds)
{
    private const int None = -1;

    // The answer of each world to each choice, world by world; none where it was not asked.
    private readonly int[] _answers = AnswersOf(worlds);
    private readonly bool[] _matters = new bool[worlds.Choices.Count];
    private readonly Cause?[] _causes = new Cause?[worlds.Choices.Count];
    private int[]? _causesInOrder;
    private int[]? _questionsInOrder;

    /// <summary>The causes and the open questions, where worlds have these phases; null where no question makes a difference alone.</summary>
    public (EquatableArray<Cause> Causes, EquatableArray<OpenQuestion> Questions)? At(Phase[] phases)
    {
        Array.Clear(_matters);
        if (!Find(phases))
        {
            return null;
        }

        _causesInOrder ??= InOrder(ByCause);
        _questionsInOrder ??= InOrder(ByKey);
        var (causes, questions) = (new List<Cause>(_matters.Length), new List<OpenQuestion>(_matters.Length));
        foreach (var position in _causesInOrder)
        {
            if (_matters[position])
            {
                causes.Add(CauseOf(position));
            }
        }

        foreach (var position in _questionsInOrder)
        {
            if (_matters[position] && worlds.Choices[position] is var choice)
            {
                questions.Add(
                    new OpenQuestion(choice.Question!, Answers(position, choice.Count, phases), choice.Statements)
                );
            }
        }

        return ([.. causes], [.. questions]);
    }

    private Cause CauseOf(int position)
    {
        var choice = worlds.Choices[position];
        return _causes[position] ??= new Cause(choice.Cause, choice.Statements, choice.Question);
    }

    private bool Find(Phase[] phases)
    {
        var isFound = false;
        for (var i = 0; i < phases.Length; i++)
        {
            for (var j = 0; phases[i] == Phase.InForce && j < phases.Length; j++)
            {
                isFound |= phases[j] != Phase.InForce && Mark(AnswersIn(i), AnswersIn(j));
            }
        }

        return isFound;
    }

    // Marks what two worlds answer differently, if that is one choice alone.
    private bool Mark(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var (count, last) = (0, -1);
        for (var choice = 0; choice < one.Length; choice++)
        {
            if (AreApart(one[choice], other[choice]))
            {
                (count, last) = (count + 1, choice);
            }
        }

        if (count != 1)
        {
            return false;
        }

        _matters[last] = true;
        return true;
    }

    private static bool AreApart(int one, int other) => one != other && one != None && other != None;

    private ReadOnlySpan<int> AnswersIn(int world) => _answers.AsSpan(world * _matters.Length, _matters.Length);

    private static int[] AnswersOf(PlainWorlds worlds)
    {
        var choices = worlds.Choices.Count;
        var answers = new int[worlds.All.Count * choices];
        Array.Fill(answers, None);
        for (var i = 0; i < worlds.All.Count; i++)
        {
            foreach (var (choice, answer) in worlds.All[i].Given)
            {
                answers[(i * choices) + choice] = answer;
            }
        }

        return answers;
    }

    private EquatableArray<Truth> Answers(int choice, int count, Phase[] phases)
    {
        var answers = new Truth[count];
        for (var option = 0; option < count; option++)
        {
            var (some, none) = (false, false);
            for (var i = 0; i < phases.Length; i++)
            {
                if (AnswersIn(i)[choice] is var answer && (answer == option || answer == None))
                {
                    some |= phases[i] == Phase.InForce;
                    none |= phases[i] != Phase.InForce;
                }
            }

            answers[option] = some == none ? Truth.Unknown : some.ToTruth();
        }

        return new EquatableArray<Truth>(answers);
    }

    private int[] InOrder(Comparison<int> comparison)
    {
        var positions = new int[worlds.Choices.Count];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = i;
        }

        Array.Sort(positions, comparison);
        return positions;
    }

    private int ByCause(int left, int right)
    {
        var (one, other) = (worlds.Choices[left], worlds.Choices[right]);
        var order = one.Cause.CompareTo(other.Cause);
        order = order != 0 ? order : string.CompareOrdinal(one.Question!.Key, other.Question!.Key);
        return order != 0 ? order : one.Statements[0].CompareTo(other.Statements[0]);
    }

    private int ByKey(int left, int right) =>
        string.CompareOrdinal(worlds.Choices[left].Key, worlds.Choices[right].Key);
}
