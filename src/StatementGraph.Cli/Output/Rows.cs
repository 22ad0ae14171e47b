using System.Globalization;
using Spectre.Console;

namespace StatementGraph.Cli.Output;

/// <summary>Prints named numbers: a table on a terminal, else lines of name, tab and number that a script can cut.</summary>
internal static class Rows
{
    /// <summary>Prints them on standard output.</summary>
    public static void Write(IReadOnlyList<(string Name, long Count)> rows)
    {
        if (Console.IsOutputRedirected)
        {
            foreach (var (name, count) in rows)
                Console.Out.WriteLine($"{name}\t{count.ToString(CultureInfo.InvariantCulture)}");
            return;
        }

        var table = new Table().Border(TableBorder.Simple).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        foreach (var (name, count) in rows)
            table.AddRow(Markup.Escape(name), count.ToString("N0", CultureInfo.InvariantCulture));
        AnsiConsole.Write(table);
    }
}
