using Chally.Competencies.Benchmarks;

return args switch
{
    ["ratios", "study"] => StudyGrowth.Run(),
    ["ratios", .. string[] measures] => Ratios.Run(measures),
    ["cold", "empty"] => 0,
    ["cold", "catalog"] => ColdStart.OneBenchmark(),
    _ => Suites.Run(args),
};
