using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace Diplomacy.MutationRun;

/// <summary>A process that holds the tests and the mutated library, and runs the tests it is told with the mutant it is told.</summary>
/// <remarks>
/// Commands come by line: <c>cover TEST</c> and <c>run MUTANT GROUP…</c>, a group being tests joined by commas. Answers go by line:
/// <c>tests</c> and their names; <c>covered MILLISECONDS PASSED MUTANTS MUTANTS</c>, the second being those of static constructors;
/// <c>group</c> before each group; <c>failed TEST MESSAGE</c>, <c>survived</c>.
/// </remarks>
internal sealed class Worker
{
    private readonly TextWriter _answers;
    private readonly ITestFrameworkExecutor _executor;
    private readonly ITestFrameworkExecutionOptions _options;
    private readonly List<ITestCase> _tests;
    private readonly FieldInfo _active;
    private readonly FieldInfo _reached;
    private readonly FieldInfo _reachedOnce;

    private Worker(TextWriter answers, int active)
    {
        _answers = answers;
        var control =
            Assembly.Load("Diplomacy.Model").GetTypes().SingleOrDefault(type => type.Name is "MutantControl")
            ?? throw new InvalidOperationException("The library is not mutated.");
        _active = Field(control, "ActiveMutant");
        _reached = Field(control, "Reached");
        _reachedOnce = Field(control, "ReachedOnce");
        _active.SetValue(null, active);

        var tests = Assembly.Load("Diplomacy.Model.Tests");
        TestContext.SetForInitialization(
            diagnosticMessageSink: null,
            diagnosticMessages: false,
            internalDiagnosticMessages: false
        );
        var framework = RegisteredEngineConfig.GetTestFramework(tests, null);
        var found = new List<ITestCase>();
        // A handful of fixed cases is a test of its own, so that a mutant is held against those that reach it.
        Type[] inHandfuls =
        [
            .. tests.GetExportedTypes().Where(type => type.Name is "FixedCasesTests" or "ApprovedAnswersTests"),
        ];
        Find([.. tests.GetExportedTypes().Except(inHandfuls)], each: false);
        Find(inHandfuls, each: true);
        _tests = [.. found.OrderBy(test => test.UniqueID, StringComparer.Ordinal)];
        _executor = framework.GetExecutor(tests);
        _options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration());
        _options.SetMaxParallelThreads(1);
        _options.SetSynchronousMessageReporting(value: true);
        _options.SetStopOnTestFail(value: true);
        _options.SetExplicitOption(ExplicitOption.On);

        void Find(Type[] types, bool each)
        {
            var discovery = TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration());
            discovery.SetPreEnumerateTheories(each);
            framework
                .GetDiscoverer(tests)
                .Find(
                    test =>
                    {
                        found.Add(test);
                        return ValueTask.FromResult(result: true);
                    },
                    discovery,
                    types
                )
                .AsTask()
                .GetAwaiter()
                .GetResult();
        }
    }

    /// <summary>Answers commands until there are no more.</summary>
    public static void Run(int active)
    {
        var answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        var worker = new Worker(answers, active);
        worker.Answer("tests " + string.Join('\t', worker._tests.Select(test => test.TestCaseDisplayName)));
        while (Console.In.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            if (words[0] is "cover")
            {
                worker.Cover(Number(words[1]), Number(words[2]));
            }
            else
            {
                worker.Try(Number(words[1]), words[2..]);
            }
        }
    }

    private void Cover(int test, int mutants)
    {
        var reached = new bool[mutants];
        var reachedOnce = new bool[mutants];
        _reachedOnce.SetValue(null, reachedOnce);
        _reached.SetValue(null, reached);
        // What a process does once is not timed.
        Failure([test]);
        var watch = Stopwatch.StartNew();
        var failed = Failure([test]);
        watch.Stop();
        _reached.SetValue(null, null);
        Answer(
            string.Create(
                CultureInfo.InvariantCulture,
                $"covered {watch.ElapsedMilliseconds} {(failed is null ? 1 : 0)} {Numbers(reached)} {Numbers(reachedOnce)}"
            )
        );
    }

    private void Try(int mutant, string[] groups)
    {
        _active.SetValue(null, mutant);
        foreach (var group in groups)
        {
            Answer("group");
            if (Failure([.. group.Split(',').Select(Number)]) is { } failed)
            {
                _active.SetValue(null, -1);
                Answer($"failed {failed}");
                return;
            }
        }

        _active.SetValue(null, -1);
        Answer("survived");
    }

    private string? Failure(int[] tests)
    {
        var sink = new Sink();
        try
        {
            _executor
                .RunTestCases([.. tests.Select(test => _tests[test])], sink, _options)
                .AsTask()
                .GetAwaiter()
                .GetResult();
        }
#pragma warning disable CA1031 // Whatever a mutant does to a run, the run has failed.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            sink.Message ??= thrown.Message;
        }

        return sink.Message is null
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{(sink.Case is null ? tests[0] : _tests.FindIndex(test => string.Equals(test.UniqueID, sink.Case, StringComparison.Ordinal)))} {sink.Message.ReplaceLineEndings(" ")}"
            );
    }

    private void Answer(string line)
    {
        _answers.WriteLine(line);
        _answers.Flush();
    }

    private static string Numbers(bool[] reached) =>
        string.Join(',', Enumerable.Range(0, reached.Length).Where(mutant => reached[mutant]));

    private static FieldInfo Field(Type control, string name) =>
        control.GetField(name) ?? throw new InvalidOperationException($"The library is not ready: no {name}.");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed class Sink : IMessageSink
    {
        public string? Message { get; set; }

        public string? Case { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestFailed failed:
                    Note(failed, failed.TestCaseUniqueID);
                    break;
                case ITestCaseCleanupFailure failed:
                    Note(failed, failed.TestCaseUniqueID);
                    break;
                case IErrorMetadata failed:
                    Note(failed, test: null);
                    break;
            }

            return Message is null;
        }

        private void Note(IErrorMetadata failed, string? test)
        {
            Message ??= $"{failed.ExceptionTypes.FirstOrDefault()}: {failed.Messages.FirstOrDefault()}";
            Case ??= test;
        }
    }
}
