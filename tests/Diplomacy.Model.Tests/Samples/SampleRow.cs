using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Tests.Samples;

/// <summary>One row of a table: what it asks and what it expects, by column.</summary>
internal sealed class SampleRow(IReadOnlyDictionary<string, string> cells)
{
    public string Number => this["#"];

    /// <summary>The points of the page that the row shows.</summary>
    public IEnumerable<string> Shows => this["shows"].Split("; ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The columns of its table.</summary>
    public IEnumerable<string> Columns => cells.Keys;

    /// <summary>The cell of a column; empty where the table has no such column.</summary>
    public string this[string column] => cells.GetValueOrDefault(column, "");

    /// <summary>The verdict on what the row asks.</summary>
    public Verdict Ask(Dossier dossier)
    {
        var (pause, view) = (Pause(dossier), View(dossier));
        var (at, reading) = (Instant("at"), Reading());
        var conduct = this["covers"] is { Length: > 0 } text ? SampleConduct.Parse(text) : null;
        var asked = this["according to"];
        Assert.False(conduct is not null && asked.Contains(", then ", StringComparison.Ordinal));
        return asked switch
        {
            "every voice" => conduct is null
                ? view.Evaluate(pause, at, reading)
                : view.Covers(pause, conduct, at, reading),
            _ when asked.Contains(", then ", StringComparison.Ordinal) => view.Evaluate(
                pause,
                at,
                Preference(asked),
                reading
            ),
            _ => conduct is null
                ? view.Evaluate(pause, at, Account(asked), reading)
                : view.Covers(pause, conduct, at, Account(asked), reading),
        };
    }

    /// <summary>The states that the obligation the row asks about may be in.</summary>
    public string AskObligation(Dossier dossier)
    {
        var status = View(dossier)
            .Obligations(Pause(dossier), Instant("at"), Account(this["according to"]), Reading())
            .Single(status => status.Obligation.Id == this["obligation"]);
        return string.Join(", ", status.States.Select(state => state.ToString()).Order(StringComparer.Ordinal));
    }

    /// <summary>How many acts of a party against the pause are reported, in the form of the table.</summary>
    public string AskReported(Dossier dossier)
    {
        var party = this["reported"].Split(' ')[0];
        var total = View(dossier)
            .Observance(Pause(dossier), Account(this["according to"]))
            .Totals.Single(total => total.Party == party);
        return string.Create(CultureInfo.InvariantCulture, $"{party} {total.All}");
    }

    /// <summary>When the terms let the pause be ended at the earliest, in the form of the table.</summary>
    public static string ExitOf(Verdict verdict) =>
        verdict.EarliestExit is { } exit ? InstantPattern.ExtendedIso.Format(exit) : "never";

    /// <summary>What the row says that the record holds, if it does; else all that can be told.</summary>
    public string AskRecord(Dossier dossier)
    {
        var told = SampleRecord.Of(dossier.Pauses.Single(pause => pause.Id == Pause(dossier)), View(dossier)).ToList();
        return told.Contains(this["record"]) ? this["record"] : string.Join("; ", told);
    }

    private DossierView View(Dossier dossier)
    {
        var asked = Supposing(Without(dossier));
        return this["known to"] is { Length: > 0 } actor
            ? asked.AsKnownAt(Instant("known at"), new ActorId(actor))
            : asked.AsKnownAt(Instant("known at"));
    }

    private Dossier Supposing(Dossier dossier) =>
        dossier with
        {
            Statements = [.. dossier.Statements, .. SampleSupposition.Parse(this["supposing"], Pause(dossier))],
        };

    private PauseId Pause(Dossier dossier) =>
        this["pause"] is { Length: > 0 } id ? new PauseId(id) : dossier.Pauses[0].Id;

    private Dossier Without(Dossier dossier)
    {
        const string Prefix = "without ";
        if (this["dossier"] is not { Length: > 0 } text)
        {
            return dossier;
        }

        Assert.StartsWith(Prefix, text, StringComparison.Ordinal);
        var named = text[Prefix.Length..].Split(", ");
        var left = dossier.Statements.Where(s => !named.Contains(s.Id.Value)).ToEquatableArray();
        Assert.Equal(dossier.Statements.Count - named.Length, left.Count);
        return dossier with { Statements = left };
    }

    private Instant Instant(string column) => InstantPattern.ExtendedIso.Parse(this[column]).Value;

    private Reading Reading() =>
        this["reading"]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Model.Reading.None, (reading, answer) => reading.Fix(answer));

    private static Accounts Preference(string text) => Accounts.Preferring([.. text.Split(", then ").Select(Account)]);

    private static Account Account(string text)
    {
        const string Carried = ", carried by ";
        var parts = text.Split(Carried);
        var account = new Account([.. parts[0].Split(" + ").Select(actor => new ActorId(actor))]);
        return parts.Length == 1 ? account
            : parts[1] == "nobody" ? account.WithoutCarriers()
            : account.CarriedBy([.. parts[1].Split(" + ").Select(actor => new ActorId(actor))]);
    }
}
