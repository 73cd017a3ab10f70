#!/usr/bin/env python3
"""Runs a random sample of Stryker's mutants, each in a process of its own (docs/testing.md says why).

LOG is the log of `dotnet-stryker --log-to-file` on a test project, BIN a copy beside bin/ of its output folder with the mutated assembly. First the
test classes that come nearest to the mutated file run, then all that come to it. Mutants that did not compile, and removals of blocks in which other
mutants are, do not count. Each result is a line of the file --out; what stands there is not run again.
"""
import argparse, collections, functools, json, math, os, pathlib, random, re, resource, struct, subprocess, threading, time

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("log"), parser.add_argument("bin", type=pathlib.Path)
for name, default in (("sample", 250), ("seed", 1), ("minutes", 60), ("threads", 1), ("seconds", 60)):
    parser.add_argument(f"--{name}", type=int, default=default)
parser.add_argument("--out", default="mutants.jsonl"), parser.add_argument("--again", help="an earlier --out, of which the survivors alone are run")
parser.add_argument("--skip", default="PublicApiTests,ConventionTests.Namespace_Public_IsOne", help="test classes, and Class.Method, that are left out (by default those that see what Stryker adds)")
options = parser.parse_args()
skip, tests = options.skip.split(","), next(options.bin.resolve().glob("*.Tests.dll"))
folders = [next(folder for folder in tests.parents if (folder / "src").is_dir()) / part for part in ("src/" + tests.stem.removesuffix(".Tests"), "tests/" + tests.stem)]

mutants, file = {}, ""  # number: file, kind, original and replacement
for found in re.finditer(r'\] Mutating "([^"]+)"|Mutant (\d+) created "(.*?)" using "Stryker\.Core\.Mutators\.(\w+)"', open(options.log).read(), re.S):
    file = found[1].split(f"/{folders[0].name}/")[-1] if found[1] else file
    mutants |= {} if found[1] else {int(found[2]): (file, found[4], found[3])}

# The mutated code asks `ldc.i4 number; call IsActive`: the most frequent call after a number.
code = (tests.parent / f"{folders[0].name}.dll").read_bytes()
call = collections.Counter(re.findall(rb"\x20..\x00\x00(\x28....)", code, re.S)).most_common(1)[0][0]

# Who names whom, without comments and text.
texts = {path.stem: re.sub(r'//.*|"[^"\n]*"', "", path.read_text()) for folder in folders for path in folder.rglob("*.cs") if "obj" not in path.parts}
classes = {stem for stem in texts if stem.endswith("Tests") and stem not in skip}


def counts(i):
    number = bytes([0x16 + i]) if i < 9 else bytes([0x1F, i]) if i < 128 else b"\x20" + struct.pack("<i", i)
    original, inner = (mutants.get(j, ("", "", "\0"))[2].split('" -> "')[0] for j in (i, i + 1))
    return number + call in code and not (mutants[i][1] == "BlockMutator" and inner in original)

@functools.cache
def users(name):
    return {stem for stem, text in texts.items() if stem != name and re.search(rf"(?<!\.)\b{name}\b", text)}


@functools.cache
def nearest_and_all(name):
    nearest, reached, names = set(), {name}, users(name)
    while names:
        nearest, reached = nearest or names & classes, reached | names
        names = set().union(*map(users, names)) - reached
    return nearest, reached & classes


def run(i, chosen):
    variables = os.environ | {"FSCHECK_CASES": "10", "FSCHECK_SHRINK": "0", "STRYKER_MUTANT_ID_CONTROL_VAR": "MUTANT", "MUTANT": str(i)}
    filters = [word for name in sorted(chosen) for word in ("-class", f"*.{name}")] + [word for name in skip for word in ("-method-", f"*.{name}{'' if '.' in name else '.*'}")]
    code = subprocess.run(
        ["nice", "-n", "19", "dotnet", tests.name, *filters, "-noLogo", "-stopOnFail", "-maxThreads", "1"], cwd=tests.parent, env=variables, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (options.seconds, options.seconds))).returncode
    return "survived" if code == 0 else "killed" if code > 0 else "timeout"


def work():
    while queue and time.time() < end:
        i = queue.pop(0)
        results[i] = next((result for chosen in nearest_and_all(pathlib.Path(mutants[i][0]).name.split(".")[0]) if chosen and (result := run(i, chosen)) != "survived"), "survived")
        open(options.out, "a").write(json.dumps([i, results[i], *mutants[i]]) + "\n")


read = lambda file: {row[0]: row[1] for row in map(json.loads, open(file))} if os.path.exists(file) else {}
if run(-1, classes) != "survived":
    raise SystemExit("The tests must pass without a mutant, but do not (some read files of the clone, which must be as it was built).")
counted = [i for i in mutants if counts(i)]
random.Random(options.seed).shuffle(counted)
results, end = read(options.out), time.time() + (options.minutes * 60)
queue = [i for i in ([i for i, result in read(options.again).items() if result == "survived"] if options.again else counted[: options.sample]) if i not in results]
workers = [threading.Thread(target=work) for _ in range(options.threads)]
[worker.start() for worker in workers], [worker.join() for worker in workers]
n, dead = len(results), sum(result != "survived" for result in results.values())
middle, reach = (dead + 1.92) / (n + 3.84), 1.96 / (n + 3.84) * math.sqrt((dead * (n - dead) / n) + 0.96)
print(f"{n} of {len(counted)} mutants, {dict(collections.Counter(results.values()))}: {dead / n:.1%} found, 95 % interval {middle - reach:.1%} to {middle + reach:.1%} (Wilson)")
