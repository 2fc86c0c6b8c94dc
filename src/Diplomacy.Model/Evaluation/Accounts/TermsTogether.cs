namespace Diplomacy.Model;

/// <summary>Terms put together of what several say.</summary>
internal static class TermsTogether
{
    /// <summary>What either says, term by term; where both do, what these say.</summary>
    public static Terms Over(this Terms terms, Terms others) =>
        terms with
        {
            Window = terms.Window ?? others.Window,
            Activities = terms.Activities ?? others.Activities,
            Area = terms.Area ?? others.Area,
            Exceptions = terms.Exceptions ?? others.Exceptions,
            Schedule = terms.Schedule ?? others.Schedule,
            Limit = terms.Limit ?? others.Limit,
            Conditions = terms.Conditions ?? others.Conditions,
            Extension = terms.Extension ?? others.Extension,
            Exit = terms.Exit ?? others.Exit,
            Purposes = terms.Purposes ?? others.Purposes,
        };

    /// <summary>What these say of the terms of which others say nothing.</summary>
    public static Terms Without(this Terms terms, Terms others) =>
        terms with
        {
            Window = others.Window is null ? terms.Window : null,
            Activities = others.Activities is null ? terms.Activities : null,
            Area = others.Area is null ? terms.Area : null,
            Exceptions = others.Exceptions is null ? terms.Exceptions : null,
            Schedule = others.Schedule is null ? terms.Schedule : null,
            Limit = others.Limit is null ? terms.Limit : null,
            Conditions = others.Conditions is null ? terms.Conditions : null,
            Extension = others.Extension is null ? terms.Extension : null,
            Exit = others.Exit is null ? terms.Exit : null,
            Purposes = others.Purposes is null ? terms.Purposes : null,
        };
}
