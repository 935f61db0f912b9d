# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first collection of a long history of runs from a real MLflow, against curl that fetches the same pages of the same server.

It needs the lab: MLflow 2.8.1 over PostgreSQL, with an experiment of ten thousand runs that is made here once.
"""
import http.server
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [os.path.join(TESTS, "integration"), os.path.join(TESTS, "lab")]
import lab
from mlflow_rest import Mlflow

RUNS = 10_000
EXPERIMENT = "conche_bench"
HOUR_MS = 3_600_000
METRICS = {"mse": 0.01, "mae": 0.07, "r2_score": 0.9, "cv_mean": 0.89, "cv_std": 0.01, "training_time_seconds": 12.5}
PARAMETERS = {"model_type": "RandomForestRegressor", "n_estimators": 100, "max_depth": 10, "test_samples": 120}


def fill(url):
    """Ten thousand runs a minute apart, where they are not there yet."""
    server = Mlflow(url, timeout=120)
    experiment = server.experiment(EXPERIMENT)
    known = server.post("runs/search", experiment_ids=[experiment], max_results=2).get("runs", [])
    if len(known) == 2:
        return
    for run in known:  # without its copies: it was cut short
        server.post("runs/delete", run_id=run["info"]["run_id"])
    start = int(time.time() * 1000) - HOUR_MS
    server.log_run(experiment, "bench_0000", start, start + 4000, metrics=METRICS, params=PARAMETERS)
    env = lab.environment()
    psql = [env["LAB_DOCKER"], "--host", env["LAB_DOCKER_HOST"], "exec", "-i", "chocolate_factory_postgres", "psql", "-X", "-q",
            "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", "mlflow", "-v", "prefix=bench", "-v", f"copies={RUNS - 1}"]
    with open(os.path.join(TESTS, "lab", "seed", "paging.sql"), "rb") as copies:
        subprocess.run(psql, stdin=copies, check=True)
    subprocess.run([*psql, "-c", "VACUUM ANALYZE"], check=True)


class Listener:
    """Hands on what it is asked, and keeps it."""

    def __init__(self, url):
        self.searches = []
        self.count = 0
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outer.count += 1
                self.hand_on(None)

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.count += 1
                outer.searches.append(body.decode())
                self.hand_on(body)

            def hand_on(self, body):
                question = urllib.request.Request(url + self.path, data=body, headers={"Content-Type": "application/json"})
                with urllib.request.urlopen(question, timeout=120) as answer:
                    data = answer.read()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_):
                pass

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"
        self.thread = threading.Thread(target=self.http.serve_forever, daemon=True)
        self.thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()


class Sync:
    """`conche-cli metrics sync` of three metrics of the experiment, each time it is made anew into a store of its own."""

    def __init__(self, programs, folder, url):
        path = os.path.join(folder, f"{len(os.listdir(folder))}.toml")
        metrics = "".join(f'\n[[metric]]\nid = "{key.replace("_", "-")}"\ntitle = "{key}"\nkind = "mlflow"\nexperiment = "{EXPERIMENT}"\n'
                          f'metric = "{key}"\nbetter = "higher"\n' for key in ("r2_score", "cv_mean", "training_time_seconds"))
        with open(path, "w", encoding="utf-8") as file:
            file.write(f'format = 1\nname = "bench"\ntitle = "Bench"\nzone = "UTC"\n\n[peers.mlflow]\nurl = "{url}"\n{metrics}')
        self.command = [os.path.join(programs, "conche-cli"), "metrics", "sync", "--json", "--stack", path]
        home = tempfile.mkdtemp(dir=folder)
        self.env = dict(os.environ, XDG_DATA_HOME=home, XDG_STATE_HOME=os.path.join(home, "state"))

    def seconds(self, new_values):
        begin = time.perf_counter()
        done = subprocess.run(self.command, env=self.env, capture_output=True, text=True, check=False)
        seconds = time.perf_counter() - begin
        if done.returncode != 0 or json.loads(done.stdout)["new_values"] != new_values:
            raise SystemExit(f"bench: {new_values} new values were expected: {done.stdout}{done.stderr}")
        return seconds


def curl_script(folder, url, searches):
    """All pages by one curl, over one connection, as a careful operator would have them."""
    path = os.path.join(folder, "pages.curl")
    parts = []
    for number, body in enumerate(searches):
        data = os.path.join(folder, f"page{number}.json")
        with open(data, "w", encoding="utf-8") as file:
            file.write(body)
        parts.append(f'url = "{url}/api/2.0/mlflow/runs/search"\nheader = "Content-Type: application/json"\n'
                     f'data = "@{data}"\noutput = "{os.path.join(folder, "answer.json")}"\nsilent\nfail\n')
    with open(path, "w", encoding="utf-8") as file:
        file.write("next\n".join(parts))
    return ["curl", "--config", path]


def measure(programs, rounds):
    url = lab.environment()["LAB_MLFLOW_URL"]
    fill(url)
    with tempfile.TemporaryDirectory() as folder:
        with Listener(url) as listener:
            sync = Sync(programs, folder, listener.url)
            sync.seconds(3 * RUNS)
            searches, count = list(listener.searches), listener.count
            sync.seconds(0)
            again = listener.count - count
        curl = curl_script(folder, url, searches)
        own, fetched = [], []
        for _ in range(rounds):
            own.append(Sync(programs, folder, url).seconds(3 * RUNS))
            begin = time.perf_counter()
            subprocess.run(curl, check=True)
            fetched.append(time.perf_counter() - begin)
    return {"sync_s": statistics.median(own), "curl_s": statistics.median(fetched), "pages": len(searches), "requests_nothing_new": again}


def rows(measured):
    return [
        ("first sync of 10 000 runs of a real MLflow / curl for the same pages", measured["sync_s"] / measured["curl_s"], "<=", 1.15),
        ("requests of a sync with nothing new, one experiment", measured["requests_nothing_new"], "<=", 1),
    ]
