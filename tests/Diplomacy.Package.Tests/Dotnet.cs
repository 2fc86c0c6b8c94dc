using System.Diagnostics;

namespace Diplomacy.Package.Tests;

/// <summary>Runs a command as somebody at a prompt would: without what the test host has put into the environment.</summary>
internal static class Dotnet
{
    /// <summary>Far more than any command takes on an idle machine; a busy one is no reason to fail.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs to the end and returns everything printed; fails with it unless the exit code is zero.</summary>
    public static async Task<string> Run(
        string command,
        string folder,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        using var process = Start(command, folder, arguments, environment);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            var printed = (await output).ReplaceLineEndings("\n");
            return process.ExitCode == 0
                ? printed
                : throw new InvalidOperationException(
                    $"{command} {string.Join(' ', arguments)}, exit code {process.ExitCode}:\n{printed}{await error}"
                );
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Starts a program whose output and errors can be read.</summary>
    public static Process Start(
        string command,
        string folder,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(IsTheHosts).ToList())
        {
            _ = start.Environment.Remove(name);
        }

        // A build server that outlives the command would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static bool IsTheHosts(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.Ordinal)
        || variable.StartsWith("DOTNET_CLI_TEST", StringComparison.Ordinal)
        || variable.StartsWith("GIT_", StringComparison.Ordinal);
}
