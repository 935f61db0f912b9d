#!/usr/bin/env python3
"""A line a container: its state by Docker, and the answer of what runs in it to a question that needs its store.
`status.py LAB_DIR [--wait SECONDS]`; exit 0 only when everything is whole."""
import concurrent.futures
import json
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path


class Lab:
    def __init__(self, folder):
        env = folder / "state" / "env"
        lines = env.read_text().splitlines() if env.exists() else []
        self.env = dict(line.split("=", 1) for line in lines)

    def docker(self, *args):
        command = [self.env["LAB_DOCKER"], "--host", self.env["LAB_DOCKER_HOST"], *args]
        return subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)

    def fetch(self, url, body=None):
        headers = {"Content-Type": "application/json"} if body is not None else {}
        data = json.dumps(body).encode() if body is not None else None
        with urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=10) as reply:
            return json.load(reply)

    def postgres(self):
        heads = []
        for database in ("mlflow", "mlflow3"):
            reply = self.docker("exec", "chocolate_factory_postgres", "psql", "-U", "mlflow", "-d", database, "-Atc", "SELECT version_num FROM alembic_version")
            if reply.returncode:
                raise RuntimeError(reply.stderr.strip())
            heads.append(reply.stdout.strip())
        if heads != [self.env["LAB_MLFLOW_HEAD"], self.env["LAB_MLFLOW3_HEAD"]]:
            raise RuntimeError(f"schemas {' '.join(heads)} are not the pinned ones")
        return f"port {self.env['LAB_POSTGRES_PORT']}, schemas {' '.join(heads)}"

    def influx(self):
        query = urllib.parse.urlencode({
            "db": self.env["LAB_INFLUX_DATABASE"], "u": self.env["LAB_INFLUX_USER"], "p": Path(self.env["LAB_INFLUX_CREDENTIAL"]).read_text().strip(),
            "q": 'SELECT count(price_eur_kwh) FROM energy_prices; SELECT count(temperature) FROM weather_data'})
        counts = [result["series"][0]["values"][0][1] for result in self.fetch(f"{self.env['LAB_INFLUX_URL']}/query?{query}")["results"]]
        return f"{self.env['LAB_INFLUX_URL']}, {counts[0]} prices, {counts[1]} weather records"

    def mlflow(self, url):
        found = self.fetch(f"{url}/api/2.0/mlflow/experiments/search", {"max_results": 100}).get("experiments", [])
        if not any(e["name"] == "chocolate_energy_optimization" for e in found):
            raise RuntimeError("its experiments are not there")
        return f"{url}, {len(found)} experiments"

    def api(self):
        self.fetch(f"{self.env['LAB_API_URL']}/health")
        return self.env["LAB_API_URL"]

    def influx2(self):
        self.fetch(f"{self.env['LAB_INFLUX2_URL']}/health")
        return self.env["LAB_INFLUX2_URL"]

    def line(self, name, ask):
        try:
            reply = self.docker("inspect", "--format", "{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{end}}", name)
            state = reply.stdout.strip() if not reply.returncode else reply.stderr.strip() or "missing"
            if not state.startswith("running"):
                return False, f"{name:28} {state}"
            return state in ("running", "running healthy"), f"{name:28} {state:18} {ask()}"
        except Exception as error:  # whatever is wrong with a part of the lab is what status is asked for
            return False, f"{name:28} does not answer: {error}"

    def look(self):
        if not self.env:
            return False, ["the lab is down"]
        parts = {
            "chocolate_factory_postgres": self.postgres,
            "chocolate_factory_storage": self.influx,
            "chocolate_factory_mlops": lambda: self.mlflow(self.env["LAB_MLFLOW_URL"]),
            "conche_lab_mlops3": lambda: self.mlflow(self.env["LAB_MLFLOW3_URL"]),
            "chocolate_factory_brain": self.api,
        }
        if "LAB_INFLUX2_URL" in self.env:
            parts["conche_lab_influxdb2"] = self.influx2
        with concurrent.futures.ThreadPoolExecutor(len(parts)) as pool:
            answers = list(pool.map(self.line, parts.keys(), parts.values()))
        lines = [line for _, line in answers]
        if "LAB_INFLUX2_URL" not in self.env:
            lines.append(f"{'conche_lab_influxdb2':28} not there: CONCHE_LAB_INFLUXDB2_IMAGE names no image of InfluxDB 2.7")
        return all(whole for whole, _ in answers), lines


def main():
    folder, wait = Path(sys.argv[1]), float(sys.argv[3]) if sys.argv[2:3] == ["--wait"] else 0
    deadline = time.monotonic() + wait
    while True:
        whole, lines = Lab(folder).look()
        if whole or time.monotonic() > deadline:
            break
        time.sleep(0.3)
    print("\n".join(lines))
    sys.exit(0 if whole else 1)


main()
