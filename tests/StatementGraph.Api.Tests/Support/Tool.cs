using System.Diagnostics;
using System.Text;

namespace StatementGraph.Api.Tests.Support;

/// <summary>Programs that are not part of .NET and read what the API gives: a test that needs one that is not there is skipped, and fails where CI=true.</summary>
internal static class Tool
{
    private static readonly SemaphoreSlim Installing = new(1);
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    /// <summary>The folder with the scripts and their packages.</summary>
    public static string Folder { get; } = Find();

    /// <summary>Runs one of the scripts with Node.js, after installing the packages that it needs.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> NodeAsync(string script, params string[] arguments)
    {
        Need("node", "Node.js 20 or later (apt-get install nodejs npm)", "--version");
        await InstallAsync();
        return await RunAsync("node", [script, .. arguments]);
    }

    /// <summary>Runs one of the scripts with Python and NetworkX.</summary>
    /// <returns>What it printed.</returns>
    public static Task<string> PythonAsync(string script, params string[] arguments)
    {
        // A system's own packages are seen by the system's own Python only.
        var python = Pythons.FirstOrDefault(one => Starts(one, "-c", "import networkx")) ?? Pythons[0];
        Need(python, "Python 3 with NetworkX (apt-get install python3-networkx)", "-c", "import networkx");
        return RunAsync(python, [script, .. arguments]);
    }

    private static void Need(string program, string what, params string[] trial)
    {
        if (Starts(program, trial)) return;
        var why = $"This test needs {what}.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(why);
        Assert.Skip(why);
    }

    private static async Task InstallAsync()
    {
        await Installing.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            var (installed, locked) = (Path.Join(Folder, "node_modules/.package-lock.json"), Path.Join(Folder, "package-lock.json"));
            if (!File.Exists(installed) || File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(locked))
                await RunAsync("npm", ["ci", "--silent", "--no-audit", "--no-fund"]);
        }
        finally
        {
            Installing.Release();
        }
    }

    private static bool Starts(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(StartInfo(program, arguments))!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(StartInfo(program, arguments))!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}:\n{await error}{await output}");
        return await output;
    }

    private static ProcessStartInfo StartInfo(string program, string[] arguments) => new(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        WorkingDirectory = Folder,
    };

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "StatementGraph.sln")))
            folder = folder.Parent;
        return Path.Join(folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository."), "tests/StatementGraph.Api.Tests/Audits");
    }
}
