using System.Diagnostics;
using System.Text;
using Diplomacy.Cli;
using Diplomacy.Model.Json;
using Xunit;

namespace Diplomacy.Model.Tests.Cli;

using Assert = Xunit.Assert;

/// <summary>The program itself, as a process of its own.</summary>
public sealed class CliProcessTests
{
    [Fact]
    public async Task A_file_is_answered_with_the_same_bytes_as_in_process()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(
            file,
            DiplomacyJson.Write(CliDossiers.Kyiv),
            TestContext.Current.CancellationToken
        );
        try
        {
            var (code, output, error) = await Run([], "evaluate", file);

            Assert.Equal((0, ""), (code, error));
            Assert.Equal(CliRun.On(CliDossiers.Kyiv, "evaluate").Output, output);
            Assert.Equal(CliRun.Of("timeline", file), new CliRun(0, (await Run([], "timeline", file)).Output, ""));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Standard_input_is_read_as_utf8_whatever_is_in_it()
    {
        var dossier = Encoding.UTF8.GetBytes(DiplomacyJson.Write(CliDossiers.Kyiv));

        var (code, output, _) = await Run(dossier, "validate", "-");
        Assert.Equal((0, CliRun.On(CliDossiers.Kyiv, "validate").Output), (code, output));

        (code, output, _) = await Run([0xEF, 0xBB, 0xBF, .. dossier], "validate", "-");
        Assert.Equal((0, CliRun.On(CliDossiers.Kyiv, "validate").Output), (code, output));

        (code, output, _) = await Run([0x7B, 0xFF, 0xFE], "validate", "-");
        Assert.Equal(1, code);
        Assert.StartsWith(
            "DM1001 error at $: The input is not UTF-8: save it as UTF-8.\n",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Wrong_usage_goes_to_the_error_stream_without_a_stack_trace()
    {
        var (code, output, error) = await Run([], "evaluate", "no-such-file.json");

        Assert.Equal((3, ""), (code, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    private static async Task<(int Code, string Output, string Error)> Run(byte[] input, params string[] args)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(DiplomacyCli).Assembly.Location);
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }
}
