# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`check --watch` while the real servers of the lab break and come back, its journal and alerts read line by line.

Sixty times faster than shipped: an hour of the stack takes a minute of the test.
"""
import contextlib
import itertools
import json
import re
import threading

import lab
from test_lab_broken import API, POSTGRES, STORAGE, mend
from watching import ENDED_BY_A_SIGNAL, WatchTest, faster, wait_until

# Titles, as alerts name the checks.
TITLES = {"api-health": "API service", "mlflow-api": "MLflow API", "metadata": "MLflow database", "containers": "Containers",
          "timeseries": "InfluxDB query", "training-recent": "Training"}


def setUpModule():
    WatchTest.program = lab.Check.program
    mend()


class Trainer:
    """What the stack's scheduler does: has the models trained again and again, here every other second."""

    def __init__(self):
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.work)
        self.thread.start()

    def work(self):
        while not self.over.wait(2):
            # The service may be stopped at this moment.
            with contextlib.suppress(OSError):
                lab.request(lab.environment()["LAB_API_URL"] + "/mlflow/train?model_type=all", "POST", b"")

    def end(self):
        self.over.set()
        self.thread.join()


class LabHour(WatchTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(mend)
        self.api = lab.environment()["LAB_API_URL"]
        self.changes = []
        self.told = []
        trainer = Trainer()
        self.addCleanup(trainer.end)
        self.write_stack(self.stack_text())
        wait_until(lambda: self.check("--no-store", "--only", "training-recent").returncode == 0, 60)

    @staticmethod
    def stack_text():
        with open(lab.environment()["LAB_STACK"], encoding="utf-8") as file:
            text = faster(file.read())
        # What is shipped as twice an hour would be asked twice in all.
        text = re.sub(r'^interval = ".*"', 'interval = "5s"', text, flags=re.M)
        # What hangs, hangs as long as it may.
        text = re.sub(r'^time_limit = ".*"', 'time_limit = "3s"', text, flags=re.M)
        # Hardly a warning before it is critical, so that there is one change.
        text = text.replace('warn_after = "2h"', 'warn_after = "59s"').replace('crit_after = "24h"', 'crit_after = "60s"')
        # How full the machine's disk is, is not the lab's matter.
        return re.sub(r'\[\[check\]\]\n(interval = .*\n)?id = "disk"\n(?:(?!\[\[(?:check|sign|metric)\]\]).*\n)*', "", text)

    def assert_changes(self, raised=(), over=(), **verdicts):
        """These checks and signs came to these verdicts since the last time, and exactly these alerts were sent.

        Containers break in the middle of a round, so which check sees it first, in how many rounds, is free; and so is how
        many messages it takes. What is told, and that it is told once, is not."""
        wanted = [(name.replace("_", "-"), verdict) for name, verdict in verdicts.items()]

        def changes():
            found = [(entry["subject"].split(":")[1], entry["details"]["to"]) for entry in self.journal("state", "sign")]
            # A container that is back is "starting" for Docker until its first health check: whether a round sees that is free.
            return [change for change in found if change != ("containers", "warning")]

        def events():
            return {name: [re.split(",| was", line)[0] for lines in messages for line in lines if re.match("[A-Z]+: ", line)]
                    for name, messages in self.messages().items()}

        count = len(self.changes) + len(wanted)
        told = self.told + [f"CRITICAL: {TITLES[name]}" for name in raised] + [f"OVER: {TITLES[name]}" for name in over]
        wait_until(lambda: len(changes()) >= count and all(len(got) >= len(told) for got in events().values()), 60,
                   lambda: json.dumps([changes()[len(self.changes):], events(), self.watches[0].text()], indent=1))
        self.assertCountEqual(changes()[len(self.changes):], wanted)
        self.changes = changes()
        for name, got in events().items():
            self.assertCountEqual(got, told, name)
        self.told = told

    def test_an_hour(self):
        watch = self.watch()
        self.assert_changes()
        lab.docker("stop", "-t", "5", POSTGRES)
        self.assert_changes(raised=["mlflow-api", "metadata", "containers"], mlflow_api="critical", metadata="critical",
                            containers="critical", training_recent="unknown")
        lab.docker("start", POSTGRES)
        self.assert_changes(over=["mlflow-api", "metadata", "containers"], mlflow_api="ok", metadata="ok", containers="ok",
                            training_recent="ok", container_restarts="warning")

        # Every service says "initiated", and nothing follows; meanwhile something else breaks.
        lab.request(self.api + "/lab/mode", "PUT", b'{"train":"silent"}')
        lab.docker("pause", STORAGE)
        self.assert_changes(raised=["timeseries", "containers"], timeseries="critical", containers="critical", features="unknown",
                            data_energy="unknown", data_weather="unknown")
        lab.docker("unpause", STORAGE)
        self.assert_changes(over=["timeseries", "containers"], raised=["training-recent"], timeseries="ok", containers="ok", features="ok",
                            data_energy="ok", data_weather="ok", training_recent="critical")
        lab.request(self.api + "/lab/mode", "PUT", b'{"train":"ok"}')
        self.assert_changes(over=["training-recent"], training_recent="ok")

        self.assertEqual(watch.end(), ENDED_BY_A_SIGNAL)
        self.assertEqual(watch.complaints, [])
        self.assert_changes()
        levels = [entry["details"]["level"] for entry in self.journal("level")]
        self.assertEqual(levels, [1, 0])
        self.assertEqual(self.entries("flap", "gap", "clock"), [])
        self.assertNotIn("mlflow-version", watch.text().split("Warning signs")[1], "it stays green the whole time")
        # What each message says is read on the practice stack; here, that what is over names how long it was.
        for line in itertools.chain(*self.messages()["mail"]):
            if line.startswith("OVER: "):
                self.assertRegex(line, "^OVER: .* was critical for SPAN, since DATE$")
        self.assert_store_whole()

    def test_a_service_that_restarts(self):
        watch = self.watch()
        lab.docker("restart", "-t", "1", API)
        watch.wait_for("Container restarts: warning, was ok: chocolate_factory_brain started again")
        self.assertEqual(watch.end(), ENDED_BY_A_SIGNAL)
        self.assertEqual([entry["details"]["to"] for entry in self.journal("sign")], ["warning"])
        # A warning calls nobody. Whether the service is back before it is believed to be gone is free; what was believed is over.
        wait_until(lambda: self.check().returncode == 1 and not self.store("SELECT 1 FROM delivery WHERE state = 0"))
        for messages in self.messages().values():
            text = "\n".join(itertools.chain(*messages))
            self.assertNotIn("Container restarts", text)
            self.assertEqual(text.count("CRITICAL: "), text.count("OVER: "), text)


if __name__ == "__main__":
    lab.main()
