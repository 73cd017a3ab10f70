using System.Globalization;
using System.Text;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Input;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>A norm set as its file, or as a report for people.</summary>
internal static class NormFile
{
    /// <summary>Writes the norm set, with a table less where its frequencies would not read back: the message says which.</summary>
    /// <exception cref="InputException">The file would be larger than what is read.</exception>
    public static void Write(Terminal terminal, CommandOutput target, NormSet norms)
    {
        if (target.Format != "json")
        {
            target.Write(static _ => { }, () => Report.Norms(norms));
            return;
        }

        foreach (string id in norms.Competencies.Where(entry => IsTooLong(entry.Value)).Select(entry => entry.Key)
            .Concat(IsTooLong(norms.Overall) ? ["overall"] : []))
        {
            terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{id}: more than {NormTable.MaxFrequencies} different scores: frequencies are left out, and with them percentile ranks."));
        }

        byte[] text = Encoding.UTF8.GetBytes(CompetencyJson.Write(norms with
        {
            Competencies = ValueMap.Create(norms.Competencies.Select(entry => KeyValuePair.Create(entry.Key, Fitting(entry.Value)))),
            Overall = norms.Overall is NormTable overall ? Fitting(overall) : null,
        }));
        if (text.Length > NormSet.MaxBytes)
        {
            throw InputException.Of(
                norms.Id,
                ProblemCodes.TooLarge,
                string.Create(CultureInfo.InvariantCulture, $"a norm set of at most {NormSet.MaxBytes} bytes, as no larger one can be read"),
                string.Create(CultureInfo.InvariantCulture, $"{text.Length}"));
        }

        target.Whole(stream => stream.Write(text));
        NormTable[] tables = [.. TablesOf(norms).Select(one => one.Table).Where(table => !IsTooLong(table))];
        int single = tables.Sum(table => table.ScoresOfOnePerson);
        if (single > 0)
        {
            terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{single} of {tables.Sum(table => table.Frequencies.Count)} frequencies are 1, each the score of one person: "
                    + $"the file is personal data, to be kept and passed on as such."));
        }
    }

    private static List<(string Id, NormTable Table)> TablesOf(NormSet norms) =>
        [.. norms.Competencies.Select(entry => (entry.Key, entry.Value)),
            .. norms.Overall is NormTable overall ? [("overall", overall)] : Array.Empty<(string, NormTable)>()];

    private static bool IsTooLong(NormTable? table) => table?.Frequencies.Count > NormTable.MaxFrequencies;

    private static NormTable Fitting(NormTable table) => IsTooLong(table) ? table with { Frequencies = [] } : table;
}
