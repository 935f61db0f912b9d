#!/usr/bin/env python3
"""Writes the lab's two stack files: the shipped one with the lab's addresses. `stack_files.py SHIPPED ENV`."""
import re
import sys
from pathlib import Path


class StackFile:
    def __init__(self, text):
        self.lines = text.splitlines()

    def _table(self, name):
        """The lines of one table; the top of the file is the table with no name."""
        start = self.lines.index(f"[{name}]") + 1 if name else 0
        end = next((i for i in range(start, len(self.lines)) if self.lines[i].startswith("[")), len(self.lines))
        return start, end

    def set(self, table, key, value):
        start, end = self._table(table)
        line = f'{key} = {value if isinstance(value, int) else chr(34) + value + chr(34)}'
        for i in range(start, end):
            if re.match(rf"{re.escape(key)}\s*=", self.lines[i]):
                self.lines[i] = line
                return
        self.lines.insert(start, line)

    def drop(self, table, key):
        start, end = self._table(table)
        self.lines[start:end] = [line for line in self.lines[start:end] if not re.match(rf"{re.escape(key)}\s*=", line)]

    def text(self):
        return "\n".join(self.lines) + "\n"


def main():
    shipped = Path(sys.argv[1]).read_text()
    env = dict(line.split("=", 1) for line in Path(sys.argv[2]).read_text().splitlines())

    lab = StackFile(shipped)
    lab.set("", "name", "lab")
    lab.set("", "title", "Lab")
    lab.set("docker", "program", env["LAB_DOCKER"])
    lab.set("docker", "host", env["LAB_DOCKER_HOST"])
    lab.set("peers.api", "url", env["LAB_API_URL"])
    lab.set("peers.mlflow", "url", env["LAB_MLFLOW_URL"])
    lab.set("peers.influxdb", "version", 1)
    lab.set("peers.influxdb", "url", env["LAB_INFLUX_URL"])
    lab.set("peers.influxdb", "bucket", env["LAB_INFLUX_DATABASE"])
    lab.set("peers.influxdb", "user", env["LAB_INFLUX_USER"])
    lab.set("peers.influxdb", "credential", "file:" + env["LAB_INFLUX_CREDENTIAL"])
    lab.drop("peers.influxdb", "org")
    links = {"5000": env["LAB_MLFLOW_URL"], "8000": env["LAB_API_URL"], "8086": env["LAB_INFLUX_URL"]}
    text = re.sub(r"http://localhost:(5000|8000|8086)", lambda m: links[m[1]], lab.text())
    Path(env["LAB_STACK"]).write_text(text)

    newer = StackFile(text.replace("chocolate_factory_mlops", "conche_lab_mlops3").replace(env["LAB_MLFLOW_URL"], env["LAB_MLFLOW3_URL"]))
    newer.set("", "name", "lab-mlflow3")
    newer.set("", "title", "Lab with MLflow 3")
    newer.set("peers.postgres", "database", "mlflow3")
    Path(env["LAB_STACK3"]).write_text(newer.text())


main()
