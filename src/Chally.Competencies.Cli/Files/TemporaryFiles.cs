using System.Runtime.InteropServices;

namespace Chally.Competencies.Cli.Files;

/// <summary>
/// The temporary files and folders that are there now, so that a signal leaves none of them. Steps on the file system run one after the other under a gate;
/// a process that is to end closes it for good, so that no step is cut in two and none follows.
/// </summary>
internal static class TemporaryFiles
{
    private const int Tries = 100;
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Paths = new(StringComparer.Ordinal);

    /// <summary>Makes a temporary file or folder under a new name in a folder.</summary>
    /// <param name="folder">The folder in which it lies.</param>
    /// <param name="make">Makes it under the name it is given.</param>
    /// <returns>What was made.</returns>
    public static T Make<T>(string folder, Func<string, T> make)
    {
        lock (Gate)
        {
            string path = Path.Combine(folder, $"chally-{Guid.NewGuid():N}.tmp");
            Paths.Add(path);
            return make(path);
        }
    }

    /// <summary>Takes a step that is done whole or not at all.</summary>
    public static void Do(Action step)
    {
        lock (Gate)
        {
            step();
        }
    }

    /// <summary>Runs what works with temporary files, of whose names the user hears nothing.</summary>
    /// <param name="shown">What stands in a message where a temporary name would: the path that the user gave.</param>
    /// <param name="temporary">The temporary names in use, asked for when something failed.</param>
    /// <param name="work">What is done.</param>
    /// <exception cref="IOException">The work failed at a temporary file, or at too long a name; the message has the user's path.</exception>
    public static void Naming(string shown, Func<IEnumerable<string>> temporary, Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is PathTooLongException
            || (e is IOException or UnauthorizedAccessException && temporary().Any(name => e.Message.Contains(name, StringComparison.Ordinal))))
        {
            string said = temporary().Aggregate(e.Message, (message, name) => message.Replace(name, shown, StringComparison.Ordinal));
            throw new IOException($"Cannot write to '{shown}': {said}");
        }
    }

    /// <summary>Deletes what was made under a name, where it is still there.</summary>
    public static void Remove(string path)
    {
        lock (Gate)
        {
            Delete(path);
            Paths.Remove(path);
        }
    }

    /// <summary>
    /// Ends the process as these signals end one, without its temporary files. A signal that the caller had ignored, as nohup does, stays ignored.
    /// </summary>
    /// <returns>What to dispose of when the signals are to act as before.</returns>
    public static IReadOnlyList<IDisposable> RemoveOnSignals() =>
        [On(PosixSignal.SIGINT, 2), On(PosixSignal.SIGTERM, 15), On(PosixSignal.SIGHUP, 1)];

    private static PosixSignalRegistration On(PosixSignal signal, int number)
    {
        bool isIgnored = IgnoredSignals.Contains(number);
        return PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            if (!isIgnored)
            {
                // Not left again: the process ends here.
                Gate.Enter();
                foreach (string path in Paths)
                {
                    Delete(path);
                }

                Environment.Exit(ExitCode.OfSignal(number));
            }
        });
    }

    private static void Delete(string path)
    {
        for (int i = 0; i < Tries; i++)
        {
            try
            {
                if (Directory.Exists(path))
                {
                    Directory.Delete(path, recursive: true);
                }
                else
                {
                    File.Delete(path);
                }

                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(1);
            }
        }
    }
}
