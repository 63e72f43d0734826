#!/usr/bin/env python3
"""Times our solvers and others in turn, in one run, on the same instances, and prints a table for docs/matching.md.

    python3 -m venv venv && venv/bin/pip install numpy scipy ortools matching
    cargo bench -p matching --bench side_by_side --no-run        # prints where the program is
    venv/bin/python crates/matching/benches/side_by_side.py PROGRAM [ROUNDS]

Each round times every solver once on every instance; printed are the medians, as the machine may be shared. One thread.
"""
import json, os, random, statistics, subprocess, sys, tempfile, threading, time, warnings

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")
import numpy as np
import ortools
import scipy
from ortools.graph.python import linear_sum_assignment as ortools_assignment
from scipy.optimize import linear_sum_assignment

warnings.simplefilter("ignore")
program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7
ours = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def ask(line):
    ours.stdin.write(line + "\n")
    ours.stdin.flush()
    return ours.stdout.readline().split()


def timed(work):
    began = time.perf_counter()
    result = work()
    return (time.perf_counter() - began) * 1000, result


def mixed(cells):
    """SplitMix64 of each cell's number, as in side_by_side.rs."""
    step = np.uint64(0x9E3779B97F4A7C15)
    with np.errstate(over="ignore"):
        state = cells * step + step
        state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return state ^ (state >> np.uint64(31))


def matrix(kind, size):
    values = mixed(np.arange(size * size, dtype=np.uint64))
    if kind == "reals":
        cells = (values >> np.uint64(11)).astype(float) / 2.0**53
    else:
        cells = (values % np.uint64(int(kind)) + np.uint64(1)).astype(float)
    return cells.reshape(size, size)


def assignment(kind, size):
    costs = matrix(kind, size)
    # OR-tools takes integers only: reals become millionths.
    integers = (costs if kind != "reals" else np.round(costs * 1e6)).astype(np.int64)
    rows, columns = np.divmod(np.arange(size * size, dtype=np.int32), np.int32(size))
    times = {"ours": [], "scipy": [], "ortools": []}
    for _ in range(rounds):
        took, cost = map(float, ask(f"assign {kind} {size}"))
        times["ours"].append(took)
        took, chosen = timed(lambda: linear_sum_assignment(costs))
        times["scipy"].append(took)
        assert abs(costs[chosen].sum() - cost) <= 1e-9 * max(1, cost), (costs[chosen].sum(), cost)
        solver = ortools_assignment.SimpleLinearSumAssignment()
        solver.add_arcs_with_cost(rows, columns, integers.ravel())
        took, status = timed(solver.solve)
        times["ortools"].append(took)
        assert status == solver.OPTIMAL
        assert kind == "reals" or solver.optimal_cost() == cost
    name = "reals from 0 to 1" if kind == "reals" else f"integers from 1 to {kind}"
    report(f"assign {size} x {size}, {name}", times)


def wishes(residents, hospitals, length):
    """As in the measurements of others: lists of ten, hospitals rank all who listed them."""
    random_state = random.Random(1)
    names = [f"h{hospital}" for hospital in range(hospitals)]
    lists = {f"r{resident}": random_state.sample(names, length) for resident in range(residents)}
    prefers = {name: [resident for resident in lists if name in lists[resident]] for name in names}
    for name in names:
        random_state.shuffle(prefers[name])
    return lists, prefers, {name: residents // hospitals for name in names}


def stable(residents, hospitals):
    from matching.games import HospitalResident

    lists, prefers, seats = wishes(residents, hospitals, 10)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"residents": lists,
                   "hospitals": {name: {"capacity": seats[name], "prefers": prefers[name]} for name in prefers}}, file)
        file.flush()
        times = {"ours": [], "matching": []}
        reading, building = [], []
        for _ in range(min(rounds, 5)):
            took, placed, read = map(float, ask(f"stable {file.name} 50"))
            times["ours"].append(took)
            reading.append(read)
            took, game = timed(lambda: HospitalResident.create_from_dictionaries(lists, prefers, seats))
            building.append(took)
            took, solution = timed(lambda: game.solve(optimal="resident"))
            times["matching"].append(took)
            assert sum(map(len, solution.values())) == placed
        report(f"stable {residents} x {hospitals}, lists of 10", times)
        report(f"stable {residents} x {hospitals}, file or dictionaries to wishes", {"ours": reading, "matching": building})


def report(what, times):
    medians = {name: statistics.median(values) for name, values in times.items()}
    cells = [f"{medians['ours']:.3g}"]
    for name in ("scipy", "ortools", "matching"):
        cells.append(f"{medians[name]:.3g} ({medians[name] / medians['ours']:.3g} x)" if name in medians else "")
    print(f"| {what} | {' | '.join(cells)} |", flush=True)


def run():
    print(f"scipy {scipy.__version__}, OR-tools {ortools.__version__}, {rounds} rounds, medians in ms\n")
    print("| what | ours | scipy | OR-tools | matching |\n|---|---:|---:|---:|---:|")
    for size in (200, 500, 1000, 2000):
        for kind in ("reals", "20", "1000"):
            assignment(kind, size)
    for residents, hospitals in ((500, 50), (2000, 100)):
        stable(residents, hospitals)


# The package `matching` copies its players recursively and needs a deep stack for 2,000 residents.
sys.setrecursionlimit(10**6)
threading.stack_size(512 * 1024 * 1024)
thread = threading.Thread(target=run)
thread.start()
thread.join()
