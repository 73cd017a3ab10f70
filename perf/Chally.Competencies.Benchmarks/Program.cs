using Chally.Competencies.Benchmarks;

return args switch
{
    ["ratios", .. string[] measures] => Ratios.Run(measures),
    ["cold", "empty"] => 0,
    ["cold", "catalog"] => ColdStart.OneBenchmark(),
    _ => Suites.Run(args),
};
