using System.Globalization;
using System.Runtime.InteropServices;

namespace Chally.Competencies.Cli.Files;

/// <summary>A standard stream of the process, as its caller left it: a reader that went away and a stream that was closed are said, not passed over.</summary>
/// <remarks>
/// The console of the framework takes writes to a pipe without a reader as done, and takes for a closed stream whatever the runtime has opened in its place
/// since.
/// </remarks>
internal sealed class StandardStream : OneWayStream
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    private const int GetFlags = 1;
    private const int CloseOnExec = 1;
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    private readonly int descriptor;
    private readonly bool isThere;

    private StandardStream(int descriptor)
    {
        this.descriptor = descriptor;
        isThere = IsInherited(descriptor);
    }

    public override bool CanRead => descriptor == Input;

    public override bool CanWrite => descriptor != Input;


    private string Name => descriptor switch { Input => "Standard input", Output => "Standard output", _ => "Standard error" };

    public static Stream Open(int descriptor) =>
        !OperatingSystem.IsWindows() ? new StandardStream(descriptor)
        : descriptor == Input ? Console.OpenStandardInput()
        : descriptor == Output ? Console.OpenStandardOutput() : Console.OpenStandardError();

    /// <summary>The name of a descriptor inside a sentence.</summary>
    public static string NameOf(int descriptor) => descriptor switch
    {
        Input => "standard input",
        Output => "standard output",
        Error => "standard error",
        _ => string.Create(CultureInfo.InvariantCulture, $"descriptor {descriptor}"),
    };

    /// <summary>Whether the caller gave the process this descriptor: what the runtime itself opens, it closes for other programs.</summary>
    public static bool IsInherited(int descriptor) =>
        OperatingSystem.IsWindows() || (FileControl(descriptor, GetFlags) is int flags and >= 0 && (flags & CloseOnExec) == 0);

    public override int Read(Span<byte> buffer) =>
        buffer.IsEmpty ? 0 : Repeated(buffer, static (file, bytes) => Read(file, ref MemoryMarshal.GetReference(bytes), bytes.Length));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            buffer = buffer[Repeated(buffer, static (file, bytes) => Write(file, ref MemoryMarshal.GetReference(bytes), bytes.Length))..];
        }
    }

    /// <summary>Calls the system until it has done something: a signal interrupts, and a stream that does not block asks for patience.</summary>
    private int Repeated(ReadOnlySpan<byte> buffer, SystemCall call)
    {
        if (!isThere)
        {
            throw new IOException($"{Name} is closed.");
        }

        while (true)
        {
            nint done = call(descriptor, buffer);
            if (done >= 0)
            {
                return (int)done;
            }

            int error = Marshal.GetLastPInvokeError();
            if (error == BrokenPipe)
            {
                throw new ReaderGoneException();
            }

            if (error == (OperatingSystem.IsLinux() ? 11 : 35))
            {
                Thread.Sleep(1);
            }
            else if (error != Interrupted)
            {
                throw new IOException($"{Name}: {Marshal.GetPInvokeErrorMessage(error)}.");
            }
        }
    }

    private delegate nint SystemCall(int file, ReadOnlySpan<byte> buffer);

    [DllImport("libc", EntryPoint = "read", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Read(int file, ref byte buffer, nint count);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int file, ref byte buffer, nint count);

    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(int file, int command);
}
