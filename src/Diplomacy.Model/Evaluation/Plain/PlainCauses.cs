namespace Diplomacy.Model;

/// <summary>What an unknown answer of a plain pause hangs on: the questions in which alone two worlds with different answers differ.</summary>
/// <remarks>Where only several together make a difference, all of them; as <see cref="Differences"/> has it for worlds that were explored.</remarks>
internal sealed class PlainCauses(PlainWorlds worlds)
{
    private readonly bool[] _matters = new bool[worlds.Choices.Count];
    private int[]? _causesInOrder;
    private int[]? _questionsInOrder;

    /// <summary>The causes and the open questions, where worlds have these phases.</summary>
    public (EquatableArray<Cause> Causes, EquatableArray<OpenQuestion> Questions) At(Phase[] phases)
    {
        Array.Clear(_matters);
        if (!Find(phases, alone: true))
        {
            _ = Find(phases, alone: false);
        }

        _causesInOrder ??= InOrder(ByCause);
        _questionsInOrder ??= InOrder(ByKey);
        var (causes, questions) = (new List<Cause>(_matters.Length), new List<OpenQuestion>(_matters.Length));
        foreach (var position in _causesInOrder)
        {
            if (_matters[position] && worlds.Choices[position] is var choice)
            {
                causes.Add(new Cause(choice.Cause, choice.Statements, choice.Question));
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

    private bool Find(Phase[] phases, bool alone)
    {
        var isFound = false;
        for (var i = 0; i < phases.Length; i++)
        {
            for (var j = 0; phases[i] == Phase.InForce && j < phases.Length; j++)
            {
                if (phases[j] != Phase.InForce && CountApart(i, j) is var count && (count == 1 || !alone))
                {
                    MarkApart(i, j);
                    isFound |= count > 0;
                }
            }
        }

        return isFound;
    }

    private int CountApart(int one, int other)
    {
        var count = 0;
        foreach (var (choice, answer) in worlds.All[one].Given)
        {
            count += PlainAnswer.To(choice, worlds.All[other].Given) is { } otherwise && otherwise != answer ? 1 : 0;
        }

        return count;
    }

    private void MarkApart(int one, int other)
    {
        foreach (var (choice, answer) in worlds.All[one].Given)
        {
            _matters[choice] |= PlainAnswer.To(choice, worlds.All[other].Given) is { } otherwise && otherwise != answer;
        }
    }

    private EquatableArray<Truth> Answers(int choice, int count, Phase[] phases)
    {
        var answers = new Truth[count];
        for (var option = 0; option < count; option++)
        {
            var (some, none) = (false, false);
            for (var i = 0; i < phases.Length; i++)
            {
                if ((PlainAnswer.To(choice, worlds.All[i].Given) ?? option) == option)
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
