using System.Globalization;
using System.Text;
using Chally.Competencies.Scoring.Raters;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chally.Competencies.Cli.Output;

/// <summary>Text for people: headings, paragraphs, bullets and tables; styled on a terminal, plain elsewhere.</summary>
/// <remarks>Every text is taken literally: markup in content or names has no effect.</remarks>
internal sealed class TextView : IDisposable
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private readonly StreamWriter writer;
    private readonly IAnsiConsole console;
    private readonly bool isStyled;

    public TextView(Stream stream, Terminal terminal)
    {
        isStyled = terminal.IsStyled;
        writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isStyled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isStyled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Encoding = writer.Encoding;
    }

    public void Title(string text) => Line(text, Heading);

    public void Section(string text)
    {
        console.WriteLine();
        Line(text, Heading);
    }

    public void Paragraph(string text) => Line(text, Style.Plain);

    public void Note(string text) => Line(text, Dim);

    public void Bullets(IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            if (isStyled)
            {
                console.Write(new Padder(new Text($"- {text}"), new Padding(2, 0, 0, 0)));
            }
            else
            {
                writer.WriteLine($"  - {text}");
            }
        }
    }

    /// <summary>A line that belongs to the bullet above it.</summary>
    public void Detail(string text)
    {
        if (isStyled)
        {
            console.Write(new Padder(new Text(text), new Padding(6, 0, 0, 0)));
        }
        else
        {
            writer.WriteLine($"      {text}");
        }
    }

    /// <summary>A heading with bullets below it; nothing when there are none.</summary>
    public void List(string heading, IEnumerable<string> texts)
    {
        string[] list = [.. texts];
        if (list.Length > 0)
        {
            Paragraph(heading);
            Bullets(list);
        }
    }

    public void Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Table table = new() { Border = isStyled ? TableBorder.Rounded : TableBorder.Simple };
        foreach (Column column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Name, Heading))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                NoWrap = column.IsWhole,
            });
        }

        foreach (IReadOnlyList<string> row in rows)
        {
            table.AddRow(row.Select(cell => (IRenderable)new Text(cell)));
        }

        console.Write(table);
    }

    public static string Points(double? percent) => percent is double value ? value.ToString("0", CultureInfo.InvariantCulture) : "-";

    /// <summary>The same, with what is told at the ends of the scale: "5 or less", "95 or more".</summary>
    public static string Points(double? percent, ScoreEnd? end) => end switch
    {
        ScoreEnd.OrLess => $"{Points(percent)} or less",
        ScoreEnd.OrMore => $"{Points(percent)} or more",
        _ => Points(percent),
    };

    public static string Signed(double? difference) =>
        difference is double value ? value.ToString("+0;-0;0", CultureInfo.InvariantCulture) : "-";

    public static string Mean(double? mean) => mean is double value ? value.ToString("0.0", CultureInfo.InvariantCulture) : "-";

    public static string WithCaution(string text, string? caution) => caution is null ? text : $"{text} [caution: {caution}]";

    public void Dispose()
    {
        writer.Flush();
        writer.Dispose();
    }

    /// <summary>Wrapped to the terminal; on one line in plain text, so that it can be searched and compared.</summary>
    private void Line(string text, Style style)
    {
        if (isStyled)
        {
            console.Write(new Text(text, style));
            console.WriteLine();
        }
        else
        {
            writer.WriteLine(text);
        }
    }
}
