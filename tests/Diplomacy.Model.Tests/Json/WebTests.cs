using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Kyiv;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>A minimal API on the loopback: dossiers in, dossiers and verdicts out, bad input told as such.</summary>
public sealed class WebTests : IAsyncLifetime
{
    private readonly WebApplication _app = Build();
    private readonly HttpClient _client = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync(Token);
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_dossier_goes_in_and_comes_back()
    {
        var json = DiplomacyJson.Write(KyivSample.Dossier);
        using var response = await Post("/dossiers", json);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var back = await response.Content.ReadAsByteArrayAsync(Token);
        Assert.Equal(KyivSample.Dossier, Dossier.Parse(back));
    }

    [Fact]
    public async Task A_verdict_comes_out_and_goes_in()
    {
        using var response = await Post($"/verdicts/{KyivSample.Pause}", DiplomacyJson.Write(KyivSample.Dossier));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var json = await response.Content.ReadAsStringAsync(Token);
        Assert.Equal(Truth.Unknown, DiplomacyJson.Parse<Verdict>(json).InForce);
        using var answer = await Post("/questions", json);
        Assert.Equal("\"unknown\"", await answer.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task An_act_of_the_base_type_keeps_its_kind()
    {
        using var response = await Post("/acts", """{"pause":"p","kind":"offer"}""");
        Assert.Equal("""[{"kind":"offer","pause":"p"}]""", await response.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("/dossiers", "{")]
    [InlineData("/dossiers", "{}")]
    [InlineData("/dossiers", "[1]")]
    [InlineData("/dossiers", "{\"format\":\"diplomacy-model/1\",\"actors\":[{\"id\":\"a\"}]}")]
    [InlineData("/dossiers", "{\"format\":\"diplomacy-model/1\",\"actors\":[{\"kind\":\"state\",\"id\":\"\\ud800\"}]}")]
    [InlineData("/dossiers", "{\"format\":\"diplomacy-model/1\",\"x\":\"\\ud800\"}")]
    [InlineData("/acts", "{\"pause\":\"p\"}")]
    [InlineData("/acts", "{\"kind\":\"offer\",\"pause\":\"p q\"}")]
    [InlineData("/acts", "{\"kind\":\"offer\",\"pause\":\"p\",\"pause\":\"p\"}")]
    public async Task Bad_input_is_a_400_with_problem_details_and_never_a_500(string path, string body)
    {
        using var response = await Post(path, body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));
        Assert.Equal(400, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_a_400()
    {
        using var content = new ByteArrayContent([.. "{\"format\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _client.PostAsync("/dossiers", content, Token);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForDiplomacyModel());
        var app = builder.Build();
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                StatusCodeSelector = error =>
                    error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            }
        );
        app.UseStatusCodePages();
        app.MapPost("/dossiers", (Dossier dossier) => dossier);
        app.MapPost("/acts", (Act act) => new[] { act });
        app.MapPost("/questions", (Verdict verdict) => verdict.InForce);
        app.MapPost(
            "/verdicts/{pause}",
            (string pause, Dossier dossier) =>
            {
                var at = InstantPattern.ExtendedIso.Parse("2026-01-31T21:30:00Z").Value;
                return dossier.AsKnownAt(at - Duration.FromHours(21)).Evaluate(pause, at);
            }
        );
        return app;
    }

    private Task<HttpResponseMessage> Post(string path, string json) =>
        _client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), Token);
}
