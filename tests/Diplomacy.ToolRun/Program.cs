// The tool, asked again and again in one process, which is how the check of the pictures asks it hundreds of times: each line of
// input is a list of arguments as JSON, each line of output what the tool answered.
using System.Text.Json;
using Diplomacy.Cli;

while (Console.In.ReadLine() is { } line)
{
    using var output = new StringWriter();
    using var error = new StringWriter();
    var arguments = JsonSerializer.Deserialize<string[]>(line)!;
    var code = DiplomacyCli.Run(arguments, TextReader.Null, output, error);
    Console.Out.WriteLine(
        JsonSerializer.Serialize(
            new
            {
                code,
                output = output.ToString(),
                error = error.ToString(),
            }
        )
    );
}
