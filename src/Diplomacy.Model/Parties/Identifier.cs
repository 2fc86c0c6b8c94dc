namespace Diplomacy.Model;

/// <summary>An identifier of an actor or place in an outside scheme, such as ISO 3166-1, Wikidata, UCDP or CAMEO.</summary>
public sealed partial record Identifier
{
    /// <summary>An identifier in a scheme.</summary>
    /// <exception cref="ArgumentException">The scheme or the value is blank.</exception>
    public Identifier(string scheme, string value)
    {
        Scheme = scheme;
        Value = value;
    }

    /// <summary>The scheme, such as <c>iso3166-1</c> or <c>wikidata</c>.</summary>
    public string Scheme
    {
        get;
        init => field = Guard.Text(value);
    }

    /// <summary>The identifier within the scheme, such as <c>RU</c> or <c>Q159</c>.</summary>
    public string Value
    {
        get;
        init => field = Guard.Text(value);
    }

    /// <summary>Text such as <c>wikidata:Q159</c>.</summary>
    public override string ToString() => $"{Scheme}:{Value}";
}
