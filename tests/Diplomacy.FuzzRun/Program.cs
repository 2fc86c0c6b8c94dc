using System.Diagnostics;
using System.Globalization;
using Diplomacy.Model;
using Diplomacy.Model.Tests.Json;

// Bad documents at length, outside the tests: statements and dossiers in turn, the same ones for the same seed.
if (args is not [var count, var seed])
{
    Console.Error.WriteLine("Give the number of inputs and the seed, such as: 10000000 1");
    return 2;
}

var inputs = long.Parse(count, CultureInfo.InvariantCulture);
var first = int.Parse(seed, CultureInfo.InvariantCulture);
var statements = new MutationFuzzer(FuzzSamples.Statements, first);
var dossiers = new MutationFuzzer(FuzzSamples.Dossiers, first);
var check = new FuzzCheck();
var since = Stopwatch.GetTimestamp();
for (var i = 0L; i < inputs; i++)
{
    if (i % 2 == 0)
    {
        check.Look<Statement>(statements.Next().Document);
    }
    else
    {
        check.Look<Dossier>(dossiers.Next().Document);
    }
}

Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{inputs} inputs, seed {first}: {check.Read} read, {check.NotJson} no JSON, {check.Wrong} wrong otherwise; {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s"
    )
);
return 0;
