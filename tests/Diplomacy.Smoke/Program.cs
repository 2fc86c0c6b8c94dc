using Diplomacy.Smoke;

// Uses every public area of the library once, where code has been compiled ahead of time or trimmed away. A wrong answer ends it.
if (args is ["first-verdict"])
{
    // What scripts/smoke.sh takes the time of: read a dossier, answer once, end.
    Console.WriteLine(Evaluation.FirstVerdict());
    return;
}

Logic.Run();
Time.Run();
Dates.Run();
Parties.Run();
Places.Run();
Deadlines.Run();
Statements.Run();
Moves.Run();
Json.Run();
Evaluation.Run();
Batches.Run();
Weekly.Run();
Console.WriteLine($"{Check.Count} checks passed");
