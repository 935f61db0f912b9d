# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed and memory of `conche-cli check`, of collecting and of the window, as ratios measured in one run; and what a store of five years costs.

usage: bench.py FOLDER-OF-PROGRAMS [--rounds N] [--no-full-store] [--no-metrics | --metric-samples N] [--no-lab] [--no-window | --only-window]

Prints a table, and the same as JSON into build/bench.json. Medians; the two sides of a ratio take turns. Exits with 1 where a goal is not met.
"""
import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone

import collecting
import fullstore
import window

LIST_FIGURES = 5  # lines of conche_listbench
SHIPPED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "stacks", "chocolate-factory.toml")


class Practice:
    """A practice stack that answers after a delay."""

    def __init__(self, programs, delay_ms, folder):
        self.stack = os.path.join(folder, "practice.toml")
        command = [os.path.join(programs, "conche-practice"), "--scenario", "healthy", "--stack-out", self.stack,
                   "--delay-ms", str(delay_ms)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if line.startswith("ready"):
                self.trust = line.split("--trust ")[1].strip()
                return
        raise SystemExit("bench: the practice stack did not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)


def measure(command, env=None):
    """Wall seconds and peak memory in MiB of a command and all that it starts."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def report_of(check):
    answer = subprocess.run([*check, "--format", "json"], capture_output=True, text=True, check=False)
    return json.loads(answer.stdout)


def credential_environment(stack):
    with open(stack, encoding="utf-8") as file:
        lines = [line for line in file if line.startswith("credential = \"file:")]
    env = dict(os.environ)
    if lines:
        with open(lines[0].split("file:", 1)[1].strip().strip('"'), encoding="utf-8") as file:
            env["INFLUXDB_TOKEN"] = file.read().strip()
    return env


def script_of(report, folder):
    """The same requests one after the other, as an operator's script has them."""
    path = os.path.join(folder, "requests.sh")
    with open(path, "w", encoding="utf-8") as file:
        for result in report["results"]:
            for asked in result["evidence"]["asked"]:
                read = " | jq . >/dev/null" if asked.startswith("curl") and "/api/v2/query" not in asked and "/version" not in asked else " >/dev/null"
                file.write(asked.replace("curl ", "curl -s ", 1) + read + "\n")
    return ["sh", path]


def median(values):
    return statistics.median(values)


def check_against_curl(programs, delay_ms, rounds):
    cli = os.path.join(programs, "conche-cli")
    with tempfile.TemporaryDirectory() as folder, Practice(programs, delay_ms, folder) as practice:
        check = [cli, "check", "--no-store", "--stack", practice.stack, "--trust", practice.trust]
        report = report_of(check)
        env = credential_environment(practice.stack)
        script = script_of(report, folder)
        measure(check)
        own, curl = [], []
        for _ in range(rounds):
            own.append(measure(check))
            curl.append(measure(script, env))
        slowest = 0.0
        if delay_ms:
            for result in report["results"]:
                alone = median([measure(check + ["--only", result["id"]])[0] for _ in range(3)])
                slowest = max(slowest, alone)
        return {
            "delay_ms": delay_ms,
            "requests": sum(len(result["evidence"]["asked"]) for result in report["results"]),
            "check_s": median([wall for wall, _ in own]),
            "check_peak_mib": median([peak for _, peak in own]),
            "curl_s": median([wall for wall, _ in curl]),
            "slowest_check_s": slowest,
        }


def store_environment(folder):
    """Where the program keeps its store, and what it cannot store."""
    return dict(os.environ, XDG_DATA_HOME=folder, XDG_STATE_HOME=os.path.join(folder, "state"))


def full_store(programs, rounds):
    """A check and a day's history with five years in the store, against an empty one."""
    cli = os.path.join(programs, "conche-cli")
    with tempfile.TemporaryDirectory() as folder, Practice(programs, 0, folder) as practice:
        check = [cli, "check", "--stack", practice.stack, "--trust", practice.trust]
        results = report_of([*check, "--no-store"])["results"]
        full, empty = (store_environment(os.path.join(folder, name)) for name in ("full", "empty"))
        path = os.path.join(full["XDG_DATA_HOME"], "conche", "conche.db")
        now = datetime.now(timezone.utc)
        count = fullstore.make(path, "practice", results, int(now.timestamp() * 1000))
        size = os.path.getsize(path)
        with_full, with_empty = [], []
        for env in (full, empty):
            measure(check, env)
        for _ in range(rounds):
            with_full.append(measure(check, full)[0])
            with_empty.append(measure(check, empty)[0])
        if os.path.exists(full["XDG_STATE_HOME"]):
            raise SystemExit("bench: the full store did not take the runs")
        measured = {"results": count, "store_bytes": size, "check_full_s": median(with_full), "check_empty_s": median(with_empty)}
        day = (now - timedelta(days=fullstore.DAYS // 2)).replace(hour=0, minute=0, second=0, microsecond=0)
        history = [cli, "history", "--stack", practice.stack, "--since", day.strftime("%Y-%m-%dT%H:%M:%SZ"),
                   "--until", (day + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")]
        shown = subprocess.run(history, capture_output=True, text=True, check=False, env=full)
        if len(shown.stdout.splitlines()) < 100:
            raise SystemExit(f"bench: no history of a day was shown: {shown.stdout}{shown.stderr}")
        measured["history_s"] = median([measure(history, full)[0] for _ in range(rounds)])
        return measured


def full_store_rows(measured):
    return [
        ("bytes a result, five years in the store", measured["store_bytes"] / measured["results"], "<=", 120.0),
        ("check with five years in the store / with an empty one", measured["check_full_s"] / measured["check_empty_s"], "<=", 1.1),
        ("history of a day, five years in the store, ms", measured["history_s"] * 1000, "<=", 100.0),
    ]


def metric_store(programs, samples):
    """Taking in samples of a metric over five years, and what charts of them cost beside charts of ten thousand samples."""
    program = os.path.join(programs, "conche_metricbench")
    measured = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, count in (("few", 10_000), ("many", samples)):
            store = os.path.join(folder, name + ".db")
            measured[name] = {}
            for what, argument in (("fill", count), ("read", 51)):
                answer = subprocess.run([program, what, store, str(argument)], capture_output=True, text=True, check=True)
                measured[name][what] = json.loads(answer.stdout)
            measured[name]["range"] = chart(programs, "range", store)
            os.remove(store)
        if not measured["many"]["range"]:
            return measured
        # The page is of the shipped stack: all of its metrics are read and judged before one of them is charted.
        store = os.path.join(folder, "page.db")
        answer = subprocess.run([program, "spread", store, str(samples), SHIPPED], capture_output=True, text=True, check=True)
        measured["page"] = {"spread": json.loads(answer.stdout), "open": chart(programs, "page", store, SHIPPED)}
    return measured


def chart(programs, what, store, *more):
    """What conche_chartbench measures on an Xvfb, or nothing where QCustomPlot was not there to build it."""
    program = os.path.join(programs, "conche_chartbench")
    if not os.path.exists(program):
        return None
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb")
    with tempfile.TemporaryDirectory() as folder, window.Display(folder) as display:
        environment.update(DISPLAY=display.name, XDG_RUNTIME_DIR=folder)
        answer = subprocess.run([program, what, store, *more, "15"], capture_output=True, text=True, check=True, env=environment)
    return json.loads(answer.stdout)


def metric_rows(measured):
    few, many = measured["few"], measured["many"]
    slowest = {name: max(measured[name]["read"]["range_ms"].values()) for name in ("few", "many")}
    count = f"{many['read']['samples'] / 1e6:g} million samples"
    return [
        (f"samples of a metric taken in, thousand a second, {count}", many["fill"]["per_second"] / 1000, ">=", 300.0),
        (f"slowest range of a metric, {count}, ms", slowest["many"], "<=", 16.0),
        (f"slowest range of a metric, {count} / ten thousand", slowest["many"] / slowest["few"], "<=", 1.5),
        (f"peak memory of ranges, {count} / ten thousand", many["read"]["peak_mib"] / few["read"]["peak_mib"], "<=", 1.1),
    ] + (chart_rows(measured, count) if many["range"] else [])


def chart_rows(measured, count):
    few, many = measured["few"], measured["many"]
    own, theirs = many["range"]["ours_ms"], many["range"]["qcustomplot_ms"]
    slowest = {name: max(measured[name]["range"]["ours_ms"].values()) for name in ("few", "many")}
    page = measured["page"]
    return [
        (f"range to painted frame, slowest, {count}, ms", slowest["many"], "<=", 16.0),
        *((f"range to painted frame / QCustomPlot's replot, {length}, {count}", own[length] / theirs[length], "<=", 1.0)
          for length in own),
        (f"range to painted frame, slowest, {count} / ten thousand", slowest["many"] / slowest["few"], "<=", 1.5),
        (f"opening the Trends page, {count} of {page['spread']['metrics']} metrics, ms", page["open"]["first_open_ms"], "<=", 250.0),
        (f"peak memory of a chart, {count} / ten thousand", many["range"]["ours_peak_mib"] / few["range"]["ours_peak_mib"], "<=", 1.1),
    ]


def trend_statistics(programs):
    """Mann-Kendall with Hamed-Rao and Theil-Sen with its interval, on ten thousand values."""
    done = subprocess.run([os.path.join(programs, "conche_trendbench"), "10000"], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def statistics_rows(measured):
    return [("trend of ten thousand values, ms", measured["ms"], "<=", 50.0)]


def checklists(programs):
    """Ticks, searches and the page over a thousand lists with ten years of runs; the store of them is kept for the next time."""
    folder = os.path.join("build", "lists")
    # Where something is too slow it exits with 1: the rows say so, too.
    lists = subprocess.run([os.path.join(programs, "conche_listbench"), folder], capture_output=True, text=True, check=False)
    figures = list_figures(lists.stdout)
    if len(figures) < LIST_FIGURES:
        raise SystemExit(f"bench: conche_listbench did not come to its end: {lists.stdout}{lists.stderr}")
    with tempfile.TemporaryDirectory() as runtime, window.Display(runtime) as display:
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", DISPLAY=display.name, XDG_RUNTIME_DIR=runtime)
        page = subprocess.run([os.path.join(programs, "conche_listpagebench"), folder], capture_output=True, text=True, check=True,
                              env=environment)
    return {"store": figures, "page": json.loads(page.stdout)}


def list_figures(text):
    """What conche_listbench prints, with the limits that it has: line by line."""
    lines = re.finditer(r"^(.+?) +median +([\d.]+) ms, worst +([\d.]+) ms, limit +(\d+) ms: ", text, re.MULTILINE)
    return {line[1]: {"median_ms": float(line[2]), "worst_ms": float(line[3]), "limit_ms": float(line[4])} for line in lines}


def checklist_rows(measured):
    page = measured["page"]
    return [
        *((f"{what}, a thousand lists, ms", figure["median_ms"], "<=", figure["limit_ms"])
          for what, figure in measured["store"].items()),
        ("opening the Checklists page, a thousand lists, ms", page["open_ms"], "<=", 150.0),
        *((f"longest hold of the window, {what}, a thousand lists, ms", page[key + "_hold_ms"], "<=", 50.0)
          for key, what in (("tick", "ticking"), ("search", "searching"), ("filter", "filtering")))]


def window_alone(programs, rounds):
    """The window's start, memory and idling beside KeePassXC's, and how long its thread is held."""
    with tempfile.TemporaryDirectory() as folder, Practice(programs, 0, folder) as practice:
        check = [os.path.join(programs, "conche-cli"), "check", "--stack", practice.stack, "--trust", practice.trust, "--no-store"]
        started = window.start(programs, practice, report_of(check)["results"], rounds)
    return {"start": started, "held_ms": window.holds(programs, max(3, rounds // 2))}


def rows_of(slow, instant):
    return [
        ("whole run / slowest check alone, 300 ms peers", slow["check_s"] / slow["slowest_check_s"], "<=", 1.25),
        ("curl one after the other / whole run, 300 ms peers", slow["curl_s"] / slow["check_s"], ">=", 4.0),
        ("whole run, instant peers, ms", instant["check_s"] * 1000, "<=", 80.0),
        ("peak memory, instant peers, MiB", instant["check_peak_mib"], "<=", 45.0),
        ("curl and jq one after the other / whole run, instant peers", instant["curl_s"] / instant["check_s"], ">=", 1.0),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--no-full-store", action="store_true", help="do not make the store of five years (half a GiB)")
    parser.add_argument("--no-metrics", action="store_true", help="do not make the store of many samples (half a GiB)")
    parser.add_argument("--metric-samples", type=int, default=10_000_000, help="how many; 100000000 take 5 GiB and twenty minutes")
    parser.add_argument("--no-lab", action="store_true", help="do not collect from a real MLflow: the lab is not up")
    parser.add_argument("--no-window", action="store_true", help="measure the command line only")
    parser.add_argument("--only-window", action="store_true")
    options = parser.parse_args()
    rows, measured = [], {}
    if not options.only_window:
        measured["slow"] = check_against_curl(options.programs, 300, max(3, options.rounds // 2))
        measured["instant"] = check_against_curl(options.programs, 0, options.rounds * 3)
        rows += rows_of(measured["slow"], measured["instant"])
        if not options.no_lab:
            measured["collecting"] = collecting.measure(options.programs, max(3, options.rounds // 2))
            rows += collecting.rows(measured["collecting"])
        measured["statistics"] = trend_statistics(options.programs)
        rows += statistics_rows(measured["statistics"])
    if not options.no_window:
        measured["window"] = window_alone(options.programs, max(5, options.rounds))
        rows += window.rows(measured["window"]["start"], measured["window"]["held_ms"])
        measured["checklists"] = checklists(options.programs)
        rows += checklist_rows(measured["checklists"])
    if not options.no_full_store and not options.only_window:
        measured["full_store"] = full_store(options.programs, options.rounds * 5)
        rows += full_store_rows(measured["full_store"])
    if not options.no_metrics and not options.only_window:
        measured["metrics"] = metric_store(options.programs, options.metric_samples)
        rows += metric_rows(measured["metrics"])
    width = max(len(name) for name, *_ in rows)
    missed = 0
    for name, value, sense, goal in rows:
        met = value <= goal if sense == "<=" else value >= goal
        missed += not met
        print(f"{name:<{width}}  {value:8.2f}  goal {sense} {goal:g}  {'met' if met else 'NOT MET'}")
    result = {"measured": measured,
              "ratios": [{"name": name, "value": value, "goal": f"{sense} {goal:g}"} for name, value, sense, goal in rows]}
    os.makedirs("build", exist_ok=True)
    with open("build/bench.json", "w", encoding="utf-8") as file:
        json.dump(result, file, indent=2)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
