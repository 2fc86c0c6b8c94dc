namespace Diplomacy.Model;

internal sealed partial record ActSite
{
    /// <summary>The undertakings that it moves by name; empty for none named.</summary>
    public EquatableArray<UndertakingId> Undertakings =>
        Act switch
        {
            Extend extend => extend.Undertakings,
            Release release => release.Undertakings,
            Suspend suspend => suspend.Undertakings,
            Resume resume => resume.Undertakings,
            Terminate terminate => terminate.Undertakings,
            GiveNotice notice => notice.Undertakings,
            _ => [],
        };

    /// <summary>The limits that it states itself, those of its terms aside.</summary>
    public IEnumerable<DeadlineSite> Deadlines =>
        Act switch
        {
            Extend extend => [.. Limit(extend.From, "from"), .. Limit(extend.Until, "until")],
            Suspend suspend => [.. Limit(suspend.From, "from"), .. Limit(suspend.Until, "until")],
            Resume resume => Limit(resume.From, "from"),
            Terminate terminate => Limit(terminate.From, "from"),
            GiveNotice notice => Limit(notice.From, "from"),
            _ => [],
        };

    /// <summary>The lengths that it states itself, those of its terms aside.</summary>
    public (Length Length, DiagnosticPath Path)? Length =>
        Act switch
        {
            Extend { By: { } by } => (by, $"{Path}.by"),
            PromiseNotice { Before: { } before } => (before, $"{Path}.before"),
            _ => null,
        };

    private IEnumerable<DeadlineSite> Limit(Deadline? deadline, string member) =>
        DeadlineSite.Of(deadline, $"{KeyPrefix}/{member}", $"{Path}.{member}");
}
