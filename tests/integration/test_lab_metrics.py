# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of metrics, collected from the lab's real servers."""
import contextlib
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
import uuid

import lab

sys.path.insert(0, os.path.dirname(lab.LAB))
from mlflow_rest import Mlflow  # noqa: E402

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Counted(http.server.ThreadingHTTPServer):
    """A way to a server that counts what is asked on it, and that can be cut off."""

    def __init__(self, target):
        self.target = target
        self.asked = []
        self.left = None  # how many requests are let through; None: all
        super().__init__(("127.0.0.1", 0), Passing)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"


class Passing(http.server.BaseHTTPRequestHandler):
    def pass_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append((self.command, self.path, body))
        if self.server.left is not None:
            self.server.left -= 1
            if self.server.left < 0:
                self.close_connection = True
                return
        request = urllib.request.Request(self.server.target + self.path, method=self.command, data=body or None,
                                         headers={"Content-Type": self.headers.get("Content-Type", "application/json")})
        try:
            answer = urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            content = answer.read()
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.headers.get("Content-Type", "application/json"))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = pass_on

    def log_message(self, *_):
        pass


class Metrics:
    """conche-cli with a store and a stack file of its own."""

    def __init__(self, case, metrics, mlflow_url):
        env = lab.environment()
        folder = tempfile.TemporaryDirectory(prefix="conche-metrics-")
        case.addCleanup(folder.cleanup)
        self.home = folder.name
        self.stack = os.path.join(folder.name, "metrics.toml")
        with open(self.stack, "w", encoding="utf-8") as file:
            file.write(f"""name = "lab-metrics"
[docker]
program = "{env['LAB_DOCKER']}"
host = "{env['LAB_DOCKER_HOST']}"
[peers.mlflow]
url = "{mlflow_url}"
[peers.influxdb]
version = 1
url = "{env['LAB_INFLUX_URL']}"
bucket = "{env['LAB_INFLUX_DATABASE']}"
user = "{env['LAB_INFLUX_USER']}"
credential = "file:{env['LAB_INFLUX_CREDENTIAL']}"
[peers.postgres]
container = "chocolate_factory_postgres"
user = "mlflow"
database = "mlflow"
""")
            for metric in metrics:
                file.write("[[metric]]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in metric.items()))

    def run(self, verb, *arguments, code=0):
        command = [lab.Check.program, "metrics", verb, *arguments, "--stack", self.stack]
        if verb == "sync":
            command += lab.Check.trust("--stack", self.stack)
        done = subprocess.run(command, capture_output=True, text=True, timeout=180, env=lab.Check.environment(self.home))
        if done.returncode != code or "AddressSanitizer" in done.stderr:
            raise AssertionError(f"{' '.join(command)}\nexit {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def sync(self, *arguments, code=0):
        return json.loads(self.run("sync", "--json", *arguments, code=code))

    def values(self, metric):
        return json.loads(self.run("export", metric, "--format", "json"))


class LabMetrics(lab.LabTest):
    def of_both_servers(self):
        env = lab.environment()
        for name in ("LAB_MLFLOW_URL", "LAB_MLFLOW3_URL"):
            with self.subTest(server=name):
                passing = Counted(env[name])
                with contextlib.closing(passing.socket):
                    yield Mlflow(env[name]), passing
                    passing.shutdown()

    def experiment(self, server):
        name = f"metrics_{uuid.uuid4().hex[:12]}"
        number = server.experiment(name)
        self.addCleanup(server.post, "experiments/delete", experiment_id=number)
        return name, number

    @staticmethod
    def runs_metric(name, key="accuracy", **more):
        return {"id": "quality", "kind": "mlflow", "experiment": name, "metric": key, **more}

    def test_finished_runs_with_the_metric_are_the_history(self):
        for server, passing in self.of_both_servers():
            name, number = self.experiment(server)
            now = int(time.time() * 1000)
            at = [now - hours * HOUR for hours in range(8, 0, -1)]
            good = server.log_run(number, "good", at[0], at[0] + 5000, metrics={"accuracy": 0.91}, params={"test_samples": 1800})
            server.log_run(number, "artifact", at[1], at[1] + 5000)
            server.log_run(number, "failed", at[2], at[2] + 5000, status="FAILED", metrics={"accuracy": 0.1})
            server.log_run(number, "EMERGENCY_TRAINING_1", at[3], at[3] + 5000, metrics={"accuracy": 0.999})
            server.log_run(number, "none", at[4], at[4] + 5000, metrics={"accuracy": "NaN"})
            server.log_run(number, "endless", at[5], at[5] + 5000, metrics={"accuracy": "Infinity"})
            server.log_run(number, "newest", at[6], at[6] + 5000, metrics={"accuracy": 0.88})
            metric = self.runs_metric(name, test_samples="test_samples", placeholders=["EMERGENCY_*"])
            metrics = Metrics(self, [metric], passing.url)
            self.assertTrue(metrics.sync()["whole"])
            values = metrics.values("quality")
            self.assertEqual([(value["label"], value["value"], value["no_number"]) for value in values],
                             [("good", 0.91, ""), ("none", None, "NaN"), ("endless", None, "infinite"), ("newest", 0.88, "")])
            self.assertEqual(values[0]["test_cases"], 1800)
            self.assertEqual(values[0]["source"], good["run_id"])
            self.assertIn("quality", metrics.run("list"))
            self.assertIn("0.88", metrics.run("show", "quality"))

    def test_nothing_new_is_one_request(self):
        for server, passing in self.of_both_servers():
            name, number = self.experiment(server)
            now = int(time.time() * 1000)
            for hours in range(3, 0, -1):
                server.log_run(number, f"r{hours}", now - hours * HOUR, now - hours * HOUR + 5000, metrics={"accuracy": 0.9, "loss": 0.1})
            # Two metrics of one experiment are asked for once.
            metrics = Metrics(self, [self.runs_metric(name), {**self.runs_metric(name, "loss"), "id": "loss"}], passing.url)
            metrics.sync()
            before = metrics.values("quality")
            passing.asked.clear()
            self.assertEqual(metrics.sync()["new_values"], 0)
            self.assertLessEqual(len(passing.asked), 1, passing.asked)
            self.assertEqual(metrics.values("quality"), before)
            self.assertEqual(len(before), 3)

    def test_an_experiment_without_runs_is_one_request(self):
        for server, passing in self.of_both_servers():
            name, _ = self.experiment(server)
            metrics = Metrics(self, [self.runs_metric(name)], passing.url)
            metrics.sync()
            passing.asked.clear()
            self.assertEqual(metrics.sync()["new_values"], 0)
            self.assertEqual(len(passing.asked), 1, passing.asked)

    def test_versions_of_a_model_are_the_history(self):
        for server, passing in self.of_both_servers():
            _, first = self.experiment(server)
            _, second = self.experiment(server)
            model = f"it's {uuid.uuid4().hex[:12]}"
            metrics = Metrics(self, [{"id": "quality", "kind": "mlflow", "model": model, "metric": "accuracy"}], passing.url)
            self.assertIn(model, metrics.sync(code=1)["troubles"][0]["sentence"])
            server.post("registered-models/create", name=model)
            self.addCleanup(server.delete, "registered-models/delete", name=model)
            self.assertEqual(metrics.sync()["new_values"], 0)

            now = int(time.time() * 1000)
            # The second has its experiment in common with the first, the third has not.
            made = []
            for hours, experiment, value in ((4, first, 0.81), (3, first, 0.82), (2, second, 0.83)):
                run = server.log_run(experiment, f"r{hours}", now - hours * HOUR, now - hours * HOUR + 5000, metrics={"accuracy": value})
                made.append(server.post("model-versions/create", name=model, source=run["artifact_uri"] + "/model",
                                        run_id=run["run_id"])["model_version"])
            self.assertEqual(metrics.sync()["new_values"], 3)
            values = metrics.values("quality")
            self.assertEqual([(value["label"], value["value"], value["source"]) for value in values],
                             [(f"{model} v{number}", value, f"models:/{model}/{number}")
                              for number, value in (("1", 0.81), ("2", 0.82), ("3", 0.83))])
            self.assertEqual([version["version"] for version in made], ["1", "2", "3"])
            passing.asked.clear()
            self.assertEqual(metrics.sync()["new_values"], 0)
            self.assertEqual(len(passing.asked), 1, passing.asked)

            server.delete("model-versions/delete", name=model, version="2")
            metrics.sync()
            self.assertEqual(metrics.values("quality"), [values[0], values[2]])
            # All runs are asked for anew: two experiments are three requests.
            passing.asked.clear()
            metrics.sync("--again")
            self.assertLessEqual(len(passing.asked), 4, passing.asked)
            self.assertEqual(metrics.values("quality"), [values[0], values[2]])

    def test_a_run_that_was_running_is_revisited_and_a_deleted_one_leaves(self):
        for server, passing in self.of_both_servers():
            name, number = self.experiment(server)
            now = int(time.time() * 1000)
            open_run = server.log_run(number, "open", now - 2 * HOUR, None, metrics={"accuracy": 0.7})
            gone = server.log_run(number, "gone", now - 90 * MINUTE, now - 89 * MINUTE, metrics={"accuracy": 0.8})
            server.log_run(number, "stays", now - HOUR, now - HOUR + 5000, metrics={"accuracy": 0.9})
            metrics = Metrics(self, [self.runs_metric(name)], passing.url)
            labels = lambda: [value["label"] for value in metrics.values("quality")]
            metrics.sync()
            self.assertEqual(labels(), ["gone", "stays"])
            server.post("runs/update", run_id=open_run["run_id"], status="FINISHED", end_time=now)
            server.post("runs/delete", run_id=gone["run_id"])
            metrics.sync()
            self.assertEqual(labels(), ["open", "stays"])

    def test_a_sync_that_was_cut_off_is_gone_on_with(self):
        for server, passing in self.of_both_servers():
            whole = Metrics(self, [self.runs_metric("conche_paging", "r2_score")], passing.url)
            whole.sync()
            expected = whole.values("quality")
            self.assertEqual(len(expected), 2000)
            pages = len(passing.asked)
            self.assertGreater(pages, 3)

            metrics = Metrics(self, [self.runs_metric("conche_paging", "r2_score")], passing.url)
            passing.left = pages // 2
            trouble = metrics.sync(code=1)["troubles"]
            self.assertEqual([each["metric"] for each in trouble], ["quality"])
            self.assertTrue(trouble[0]["sentence"])
            kept = metrics.values("quality")
            self.assertTrue(0 < len(kept) < 2000, len(kept))
            passing.left = None
            passing.asked.clear()
            metrics.sync()
            self.assertLess(len(passing.asked), pages, "it began anew")
            self.assertEqual(metrics.values("quality"), expected)

    def test_a_database_that_is_stopped_is_said_and_mended(self):
        env = lab.environment()
        metrics = Metrics(self, [self.runs_metric("chocolate_energy_optimization", "r2_score"),
                                 # Due each time: what is measured by asking is else asked every five minutes.
                                 {"id": "size", "kind": "postgres", "query": "SELECT pg_database_size(current_database())", "unit": "bytes",
                                  "every": "1s"}],
                          env["LAB_MLFLOW_URL"])
        metrics.sync()
        before = metrics.values("quality")
        self.assertGreater(len(before), 40)
        self.assertGreater(metrics.values("size")[0]["value"], 1_000_000)
        lab.docker("stop", "chocolate_factory_postgres")
        try:
            troubles = {each["metric"]: each["sentence"] for each in metrics.sync(code=1)["troubles"]}
            self.assertEqual(set(troubles), {"quality", "size"})
            self.assertEqual(metrics.values("quality"), before)
        finally:
            lab.docker("start", "chocolate_factory_postgres")
            server = Mlflow(env["LAB_MLFLOW_URL"])
            lab.wait_until(lambda: server.experiment("chocolate_energy_optimization"), 120)
        metrics.sync()
        self.assertEqual(metrics.values("quality"), before)

    def test_influxdb_sums_up_days(self):
        series = {"kind": "day", "measurement": "weather_data", "field": "temperature"}
        metrics = Metrics(self, [
            {"id": "hours", **series, "measures": "hours"},
            {"id": "points", **series, "measures": "points", "station_tag": "station_id"},
            {"id": "gap", **series, "measures": "largest-gap"},
            {"id": "warmth", "kind": "influx", "query":
                "SELECT mean(temperature) FROM weather_data WHERE time >= '{start}' AND time < '{stop}' GROUP BY time(1h) fill(none)"},
        ], lab.environment()["LAB_MLFLOW_URL"])
        metrics.sync()
        # Whole days of the thirty that are there: the first began in the middle, today has not ended.
        for name, expected in (("hours", 24), ("points", 24), ("gap", 1)):
            days = [value["value"] for value in metrics.values(name)][1:]
            self.assertGreater(len(days), 20, name)
            self.assertEqual(set(days), {expected}, name)
        self.assertGreater(len(metrics.values("warmth")), 24 * 20)
        self.assertEqual(metrics.sync()["new_values"], 0)

    def test_folders_are_measured_where_they_are(self):
        metrics = Metrics(self, [
            {"id": "artifacts", "kind": "folder", "container": "chocolate_factory_mlops", "path": "/mlflow/artifacts"},
            {"id": "nowhere", "kind": "folder", "container": "chocolate_factory_mlops", "path": "/no/such/folder"},
        ], lab.environment()["LAB_MLFLOW_URL"])
        troubles = metrics.sync(code=1)["troubles"]
        self.assertEqual([each["metric"] for each in troubles], ["nowhere"])
        self.assertIn("/no/such/folder", troubles[0]["sentence"])
        self.assertGreater(metrics.values("artifacts")[0]["value"], 0)


if __name__ == "__main__":
    lab.main()
