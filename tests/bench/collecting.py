# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first collection of a long history of runs, against curl that fetches the same pages of the same server.

MLflow is a server of our own here that answers ten thousand runs from memory, so that what is compared is what the
two clients cost, and not how fast somebody sorts.
"""
import http.server
import json
import os
import statistics
import subprocess
import tempfile
import threading
import time

RUNS = 10_000
START_MS = 1_750_000_000_000
HALF_HOUR_MS = 1_800_000


def run_of(index):
    start = START_MS + index * HALF_HOUR_MS
    metric = [{"key": key, "value": value, "timestamp": start, "step": 0}
              for key, value in (("mse", 0.01), ("mae", 0.07), ("r2_score", 0.9 - index * 1e-6), ("cv_mean", 0.89), ("cv_std", 0.01),
                                 ("training_time_seconds", 12.5))]
    params = [{"key": key, "value": str(value)} for key, value in (("model_type", "RandomForestRegressor"), ("n_estimators", 100),
                                                                   ("max_depth", 10), ("test_samples", 120))]
    return {"info": {"run_id": f"{index:032x}", "run_uuid": f"{index:032x}", "run_name": f"energy_optimization_{index}", "experiment_id": "1",
                     "user_id": "root", "status": "FINISHED", "start_time": start, "end_time": start + 65_000,
                     "artifact_uri": f"/mlflow/artifacts/1/{index:032x}/artifacts", "lifecycle_stage": "active"},
            "data": {"metrics": metric, "params": params, "tags": [{"key": "mlflow.runName", "value": f"energy_optimization_{index}"}]},
            "inputs": {}}


class Server:
    """Answers runs/search by start, oldest first, from text that is made once; and keeps what was asked."""

    def __init__(self):
        self.runs = [json.dumps(run_of(index)) for index in range(RUNS)]
        self.bodies = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                self.answer(json.dumps({"experiment": {"experiment_id": "1", "name": "energy", "lifecycle_stage": "active"}}))

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.bodies.append(body.decode())
                self.answer(outer.page(json.loads(body)))

            def answer(self, text):
                data = text.encode()
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

    def page(self, question):
        since = int(question.get("filter", ">= 0").rsplit(" ", 1)[1])
        first = max(0, -(-(since - START_MS) // HALF_HOUR_MS)) + int(question.get("page_token", 0))
        last = first + question["max_results"]
        token = f',"next_page_token":"{last}"' if last < RUNS else ""
        return '{"runs":[' + ",".join(self.runs[first:last]) + "]" + token + "}"


def stack_file(folder, url):
    path = os.path.join(folder, "bench.toml")
    metrics = "".join(f'\n[[metric]]\nid = "{key.replace("_", "-")}"\ntitle = "{key}"\nkind = "mlflow"\nexperiment = "energy"\nmetric = "{key}"\n'
                      'better = "higher"\n' for key in ("r2_score", "cv_mean", "training_time_seconds"))
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'format = 1\nname = "bench"\ntitle = "Bench"\nzone = "UTC"\n\n[peers.mlflow]\nurl = "{url}"\n{metrics}')
    return path


def wall(command, env):
    begin = time.perf_counter()
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"bench: {' '.join(command)}: {done.stdout}{done.stderr}")
    return time.perf_counter() - begin, done.stdout


def curl_script(folder, server):
    """All pages by one curl, over one connection, as a careful operator would have them."""
    path = os.path.join(folder, "pages.curl")
    parts = []
    for number, body in enumerate(server.bodies):
        data = os.path.join(folder, f"page{number}.json")
        with open(data, "w", encoding="utf-8") as file:
            file.write(body)
        parts.append(f'url = "{server.url}/api/2.0/mlflow/runs/search"\nheader = "Content-Type: application/json"\n'
                     f'data = "@{data}"\noutput = "{os.path.join(folder, "answer.json")}"\nsilent\n')
    with open(path, "w", encoding="utf-8") as file:
        file.write("next\n".join(parts))
    return ["curl", "--config", path]


def measure(programs, rounds):
    cli = os.path.join(programs, "conche-cli")
    own, curl = [], []
    with tempfile.TemporaryDirectory() as folder, Server() as server:
        sync = [cli, "metrics", "sync", "--json", "--stack", stack_file(folder, server.url)]
        for number in range(rounds + 1):
            home = os.path.join(folder, str(number))
            env = dict(os.environ, XDG_DATA_HOME=home, XDG_STATE_HOME=os.path.join(home, "state"))
            server.bodies.clear()
            seconds, out = wall(sync, env)
            if json.loads(out)["new_values"] != 3 * RUNS:
                raise SystemExit(f"bench: not every run was taken in: {out}")
            pages = len(server.bodies)
            fetched, _ = wall(curl_script(folder, server), env)
            if number > 0:
                own.append(seconds)
                curl.append(fetched)
            server.bodies.clear()
            wall(sync, env)
            again = len(server.bodies)
    return {"sync_s": statistics.median(own), "curl_s": statistics.median(curl), "pages": pages, "requests_nothing_new": again}


def rows(measured):
    return [
        ("first sync of 10 000 MLflow runs / curl for the same pages", measured["sync_s"] / measured["curl_s"], "<=", 1.15),
        ("requests of a sync with nothing new, one experiment", measured["requests_nothing_new"], "<=", 1),
    ]
