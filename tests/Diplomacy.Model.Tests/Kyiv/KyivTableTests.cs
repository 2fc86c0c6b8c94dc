namespace Diplomacy.Model.Tests.Kyiv;

using Assert = Xunit.Assert;

/// <summary>The table of <c>samples/kyiv-2026.md</c>, asked row by row.</summary>
public sealed class KyivTableTests
{
    public static TheoryData<string> Rows =>
        new(File.ReadLines(Path.ChangeExtension(KyivSample.Path, ".md")).Where(line => IsRow(line)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_is_answered_as_derived_by_hand(string row)
    {
        var cells = row.Split('|').Skip(1).Select(cell => cell.Trim()).ToArray();
        var (at, knownAt, account, reading, dossier) = (cells[1], cells[2], cells[3], cells[4], cells[5]);

        var verdict = Ask(DossierFor(dossier), at, knownAt, account, KyivSample.Reading(reading));

        Assert.Equal(cells[6], verdict.InForce.ToString());
        Assert.Equal(cells[7], string.Join(", ", verdict.Causes));
    }

    [Fact]
    public void At_least_twenty_rows_stand_in_the_table() => Assert.InRange(Rows.Count, 20, 200);

    [Fact]
    public void Where_accounts_contradict_each_other_that_is_a_cause()
    {
        var verdict = KyivSample.Ask("2026-01-28T12:00:00Z", "2026-02-05T00:00:00Z", "every voice");

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Contains(verdict.Causes, cause => cause.Kind == CauseKind.AccountsConflict);
        Assert.Equal(Truth.True, verdict.Accounts.Single(a => a.Account == Account.Of("united-states")).InForce);
        Assert.Equal(Truth.False, verdict.Accounts.Single(a => a.Account == Account.Of("counteroffensive")).InForce);
    }

    [Fact]
    public void A_condition_that_only_an_outlet_carries_is_no_presumption_of_an_account_without_carriers()
    {
        var view = KyivSample.Dossier.AsKnownAt(KyivSample.At("2026-01-31T00:00:00Z"));
        var (at, made) = (KyivSample.At("2026-01-31T12:00:00Z"), KyivSample.Reading("act=made"));

        Assert.NotEmpty(view.Evaluate(KyivSample.Pause, at, Account.Of("russia"), made).Presumptions);
        Assert.Empty(view.Evaluate(KyivSample.Pause, at, Account.Of("russia").WithoutCarriers(), made).Presumptions);
    }

    private static bool IsRow(string line) => line.StartsWith("| ", StringComparison.Ordinal) && char.IsDigit(line[2]);

    private static Dossier DossierFor(string text)
    {
        const string Without = "without ";
        if (text.Length == 0)
        {
            return KyivSample.Dossier;
        }

        Assert.StartsWith(Without, text, StringComparison.Ordinal);
        var left = KyivSample.Dossier.Statements.Where(s => s.Id != text[Without.Length..]).ToEquatableArray();
        Assert.Equal(KyivSample.Dossier.Statements.Count - 1, left.Count);
        return KyivSample.Dossier with { Statements = left };
    }

    private static Verdict Ask(Dossier dossier, string at, string knownAt, string account, Reading reading)
    {
        var view = dossier.AsKnownAt(KyivSample.At(knownAt));
        var instant = KyivSample.At(at);
        var preferred = account.Split(", then ");
        return account == "every voice" ? view.Evaluate(KyivSample.Pause, instant, reading)
            : preferred.Length > 1
                ? view.Evaluate(
                    KyivSample.Pause,
                    instant,
                    Accounts.Preferring([.. preferred.Select(actor => Account.Of(actor))]),
                    reading
                )
            : account.EndsWith(", carried by nobody", StringComparison.Ordinal)
                ? view.Evaluate(KyivSample.Pause, instant, Account.Of(account.Split(',')[0]).WithoutCarriers(), reading)
            : view.Evaluate(KyivSample.Pause, instant, Account.Of(account), reading);
    }
}
