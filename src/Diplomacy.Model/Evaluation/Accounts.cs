namespace Diplomacy.Model;

/// <summary>Several accounts, and how their answers are combined.</summary>
public sealed record Accounts
{
    private Accounts(bool isPreference, EquatableArray<Account> list)
    {
        IsPreference = isPreference;
        List = list;
    }

    /// <summary>Whether the first account in which somebody has spoken decides, rather than all of them.</summary>
    public bool IsPreference { get; }

    /// <summary>The accounts, in order.</summary>
    public EquatableArray<Account> List { get; }

    /// <summary>Side by side: true if true in all, false if false in all, else unknown.</summary>
    /// <exception cref="ArgumentException">No account is given.</exception>
    public static Accounts SideBySide(params EquatableArray<Account> accounts) => new(false, Some(accounts));

    /// <summary>
    /// The first account in which somebody has, or where authority or retractions are open may have, spoken of the pause, whatever it answers.
    /// </summary>
    /// <exception cref="ArgumentException">No account is given.</exception>
    public static Accounts Preferring(params EquatableArray<Account> accounts) => new(true, Some(accounts));

    // With nobody on record as having spoken, side by side means nobody.
    internal static Accounts OfEverySpeaker(EquatableArray<Account> accounts) => new(false, accounts);

    /// <summary>Text such as <c>russia | united-states</c>.</summary>
    public override string ToString() => string.Join(IsPreference ? " > " : " | ", List);

    private static EquatableArray<Account> Some(EquatableArray<Account> accounts) =>
        accounts.IsEmpty
            ? throw new ArgumentException("No account is given; name one at least.", nameof(accounts))
            : accounts;
}
