using Diplomacy.Model;
using Diplomacy.Model.Json;
using NodaTime.Text;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost(
    "/pauses/{pause}",
    async (PauseId pause, string at, HttpRequest request) =>
    {
        using var reader = new StreamReader(request.Body);
        if (!DiplomacyJson.TryParse(await reader.ReadToEndAsync(), out var dossier, out var diagnostics))
        {
            return Results.BadRequest(
                diagnostics.Select(d => new
                {
                    d.Code,
                    d.Path,
                    d.Message,
                })
            );
        }

        var instant = InstantPattern.ExtendedIso.Parse(at).Value;
        var verdict = dossier.AsKnownAt(instant).Evaluate(pause, instant);
        return Results.Ok(new { inForce = verdict.InForce.ToString(), because = verdict.Explanation.ToString() });
    }
);
app.Run();
