#!/usr/bin/env python3
"""Times our map and red-dwarf's in turn, in one run, on the same votes, and prints a table for docs/opinion-map.md.

    python3 -m venv venv && venv/bin/pip install red-dwarf==0.4.0
    cargo bench -p opinion --bench side_by_side --no-run         # prints where the program is
    venv/bin/python crates/opinion/benches/side_by_side.py PROGRAM [ROUNDS]

10,000 people, 200 statements, 60 votes each, of three camps. Ours reads the file and draws the map with its stability; red-dwarf
is timed from its list of votes on, and measures no stability. Each in a process of its own; printed are the medians, as the
machine may be shared. One thread. Memory is the most that each process held.
"""
import csv, os, random, resource, statistics, subprocess, sys, tempfile, time, warnings

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")


def write(path, people=10_000, statements=200, each=60):
    draw = random.Random(1)
    loads = [(draw.gauss(0, 1), draw.gauss(0, 1), draw.gauss(0, 0.7)) for _ in range(statements)]
    with open(path, "w") as file:
        file.write("timestamp,datetime,comment-id,voter-id,vote\n")
        for voter in range(people):
            camp = draw.choice([(1.2, 0), (-1.2, 0.3), (0, -1.3)])
            x, y = camp[0] + draw.gauss(0, 0.4), camp[1] + draw.gauss(0, 0.4)
            for statement in draw.sample(range(statements), each):
                load = loads[statement]
                leaning = load[0] * x + load[1] * y + load[2] + draw.gauss(0, 1)
                vote = 1 if leaning > 0.4 else -1 if leaning < -0.4 else 0
                file.write(f"{1_400_000_000_000 + draw.randrange(10**9)},Wed Jun 18 08:16:54 WIB 2014,{statement},{voter},{vote}\n")


def other(path):
    """The other, in this process: milliseconds, groups, kilobytes."""
    warnings.simplefilter("ignore")
    from reddwarf.implementations.polis import run_pipeline

    votes = [{"participant_id": int(row["voter-id"]), "statement_id": int(row["comment-id"]), "vote": int(row["vote"]),
              "modified": int(row["timestamp"])} for row in csv.DictReader(open(path, newline=""))]
    began = time.perf_counter()
    found = run_pipeline(votes=votes, random_state=0)
    took = (time.perf_counter() - began) * 1000
    print(took, len(found.clusterer.cluster_centers_), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def run(program, rounds):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "votes.csv")
        write(path)
        ours, theirs = [], []
        for _ in range(rounds):
            said = subprocess.run([program, path], capture_output=True, text=True, check=True).stdout.split()
            ours.append((float(said[0]) + float(said[1]), int(said[3])))
            said = subprocess.run([sys.executable, __file__, "--other", path], capture_output=True, text=True, check=True)
            took, _, kilobytes = said.stdout.split()
            theirs.append((float(took), int(kilobytes)))
        print("| what | ours | red-dwarf |\n|---|---|---|")
        for column, what, unit in ((0, "ms", 1), (1, "MB", 1000)):
            mine, other = (statistics.median(pair[column] / unit for pair in pairs) for pairs in (ours, theirs))
            print(f"| map 10000 x 200, 60 votes each, {what} | {mine:.3g} | {other:.4g} ({other / mine:.3g} x) |", flush=True)


if sys.argv[1] == "--other":
    other(sys.argv[2])
else:
    run(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5)
