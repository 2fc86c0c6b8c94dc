using System.Diagnostics;
using System.Globalization;

namespace Diplomacy.MutationRun;

/// <summary>A worker as the run sees it: a process that is started anew when it hangs or dies.</summary>
internal sealed class Bench(string folder) : IDisposable
{
    private Process? _process;

    /// <summary>The names of the tests, by number.</summary>
    public string[] Tests { get; private set; } = [];

    /// <summary>Starts the process if there is none, with a mutant that is active from the first, or none.</summary>
    public bool Start(int active = -1)
    {
        if (_process is not null)
        {
            return true;
        }

        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "exec",
            "--depsfile",
            "Diplomacy.Model.Tests.deps.json",
            "--runtimeconfig",
            "Diplomacy.Model.Tests.runtimeconfig.json",
            "Diplomacy.MutationRun.dll",
            "worker",
            active.ToString(CultureInfo.InvariantCulture),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        _process = Process.Start(start) ?? throw new InvalidOperationException("No worker started.");
        // A stack that overflows is told at length: read and left.
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        if (
            Ask(command: null, TimeSpan.FromMinutes(2)) is { } answer
            && answer.StartsWith("tests ", StringComparison.Ordinal)
        )
        {
            Tests = answer["tests ".Length..].Split('\t');
            return true;
        }

        Stop();
        return false;
    }

    /// <summary>Sends a command, if any, and reads one answer; without one in time the process ends, and there is none.</summary>
    public string? Ask(string? command, TimeSpan limit)
    {
        if (_process is not { } process)
        {
            return null;
        }

        try
        {
            if (command is not null)
            {
                process.StandardInput.WriteLine(command);
                process.StandardInput.Flush();
            }

            var reading = process.StandardOutput.ReadLineAsync();
            if (reading.Wait(limit) && reading.Result is { } line)
            {
                return line;
            }
        }
        catch (IOException)
        {
            // The process is gone.
        }

        Died = process.WaitForExit(200);
        Stop();
        return null;
    }

    /// <summary>Whether the process that gave no answer had ended by itself.</summary>
    public bool Died { get; private set; }

    public void Stop()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
            _process = null;
        }
    }

    public void Dispose() => Stop();
}
