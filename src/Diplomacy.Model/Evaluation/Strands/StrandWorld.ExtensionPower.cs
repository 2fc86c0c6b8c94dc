namespace Diplomacy.Model;

/// <content>Which extensions count: those of whom the rules let, of each the last.</content>
internal sealed partial class StrandWorld
{
    // Of each performer the last that it made; what it made at one instant differs from world to world.
    private List<Move> LastOfEach(List<Move> made) => [.. made.GroupBy(move => move.By).Select(of => Last([.. of]))];

    private Move Last(List<Move> moves)
    {
        var last = LastWords.Of(moves, move => move.Making.Time, AreAlike, _world);
        var acts = last.Select(move => move.Making.Act).Distinct().ToList();
        if (acts.Count == 1)
        {
            return Standing(last);
        }

        var statements = last.Select(move => move.Making.Word.Statement.Id).Distinct().Order().ToEquatableArray();
        var key = $"extension of {string.Join('|', last.Select(move => $"{move.By} {KeyOf(move.Making)}"))}";
        var which = _world.Answer(new Choice(key, acts.Count, CauseKind.ConflictingSources, statements));
        return Standing(last.FindAll(move => move.Making.Act == acts[which]));
    }

    // Which of two was the last does not matter where they say the same and neither is taken back.
    private static bool AreAlike(Move one, Move other) =>
        one.Making.Act == other.Making.Act && one.Making.TakenBack.Count + other.Making.TakenBack.Count == 0;

    // What was said twice at once stands while one of the two does.
    private static Move Standing(List<Move> alike) => alike.Find(move => move.Making.TakenBack.Count == 0) ?? alike[0];

    // Those that the rules let move the end, and own voices' whatever the rules.
    private List<Move> Counting(List<Move> last, Limit end)
    {
        var standing = last.FindAll(move => !IsTakenBack(move.Making, end));
        return
        [
            .. ExtensionRules
                .SelectMany(rule => CountingUnder(rule.Of, rule.Rule, standing))
                .Concat(standing.Where(move => Covers(_strand, move) && _strand.IsClaim(move)))
                .Distinct(),
        ];
    }

    private List<Move> CountingUnder(StrandWorld of, ExtensionRule? rule, List<Move> standing)
    {
        var holders = _pause.HoldersOf(of, rule);
        var made = standing.FindAll(move =>
            Covers(of._strand, move)
            && (rule is not null || of._strand.IsReachedBy(move))
            && _strand.IsByOneOf(move, holders)
        );
        var needsAll = rule?.Mode is ExtensionMode.ByConsent or ExtensionMode.ByGuarantor;
        return needsAll && made.SelectMany(move => _strand.ActingIn(move, holders)).Distinct().Count() < holders.Count
            ? []
            : made;
    }

    private static bool Covers(Strand strand, Move move) =>
        Moves.Named(move.Making.Act) is var named && (named.IsEmpty || named.Contains(strand.Undertaking.Id));

    // The party's own first, else the last.
    private Move? Chosen(List<Move> counting)
    {
        var own = counting.FindAll(move => _strand.IsBy(move, _strand.Party));
        var first = own.Count > 0 ? own : counting;
        return first.Count == 0 ? null : Last(first);
    }
}
