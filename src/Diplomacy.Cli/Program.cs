using System.Text;
using Diplomacy.Cli;

// UTF-8 whatever the machine's code page; bytes that are not UTF-8 are refused, not replaced.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
using var input = new StreamReader(Console.OpenStandardInput(), utf8, detectEncodingFromByteOrderMarks: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
return DiplomacyCli.Run(args, input, output, error, isTerminal: !Console.IsOutputRedirected);
