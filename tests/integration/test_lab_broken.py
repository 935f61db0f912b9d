# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab, broken one container at a time: before a check and while it runs."""
import os
import subprocess
import unittest

import lab

API = "chocolate_factory_brain"
STORAGE = "chocolate_factory_storage"
POSTGRES = "chocolate_factory_postgres"
MLFLOW = "chocolate_factory_mlops"

# What asks through a container's service, by the container.
SERVICE = {API: "api-health", STORAGE: "timeseries", POSTGRES: "metadata", MLFLOW: "mlflow-api"}
THROUGH = {API: ["features", "scheduler", "prediction"], STORAGE: ["data-energy", "data-weather"], POSTGRES: ["training-recent"],
           MLFLOW: ["training-recent"]}


def mend():
    subprocess.run([lab.LAB, "up"], check=True, capture_output=True, timeout=300)


def setUpModule():
    mend()
    # What hangs, hangs as long as it may: a shorter limit than the shipped 90 s shows the same.
    with open(lab.environment()["LAB_STACK"], encoding="utf-8") as file:
        text = file.read()
    impatient = os.path.join(lab.environment()["LAB_DIR"], "stack-impatient.toml")
    with open(impatient, "w", encoding="utf-8") as file:
        file.write(text.replace('"90s"', '"12s"').replace('"30s"', '"12s"'))
    lab.Check.stack = impatient
    unittest.addModuleCleanup(os.remove, impatient)


class BrokenLab(lab.LabTest):
    def setUp(self):
        self.addCleanup(mend)

    def assert_never_ok(self, run, container):
        self.assertEqual(run.results[SERVICE[container]]["verdict"], "critical", run.out)
        for name in THROUGH[container]:
            self.assertEqual(run.results[name]["verdict"], "unknown", run.out)
        self.assertEqual(run.results["containers"]["verdict"], "critical", run.out)
        self.assertIn(container, run.results["containers"]["summary"])

    def test_a_database_that_is_down_leaves_the_version_green_and_nothing_else(self):
        lab.docker("stop", "-t", "5", POSTGRES)
        run = self.check()
        self.assert_never_ok(run, POSTGRES)
        self.assert_verdicts(run, mlflow_version="ok", mlflow_api="critical")

    def test_a_paused_database_makes_the_api_hang_and_the_check_ends_in_time(self):
        lab.docker("pause", POSTGRES)
        run = self.check()
        self.assert_never_ok(run, POSTGRES)
        self.assert_verdicts(run, mlflow_version="ok", mlflow_api="critical")
        self.assertIn("paused", run.results["containers"]["summary"])
        self.assertLess(run.report["duration_ms"], 14_000)


def broken_before(container, how):
    def test(self):
        lab.docker(*how, container)
        self.assert_never_ok(self.check(), container)
    return test


def broken_while_it_runs(container, how):
    def test(self):
        running = lab.Check()
        lab.docker(*how, container)
        during = running.finish()
        self.assertEqual(during.code, lab.EXIT_CODES[during.report["verdict"]])
        self.assertEqual(len(during.results), 13)
        after = self.check("--only", SERVICE[container] + ",containers")
        self.assertEqual(after.results[SERVICE[container]]["verdict"], "critical", after.out)
    return test


for one in (API, STORAGE, MLFLOW):
    for word, arguments in {"stopped": ["stop", "-t", "5"], "killed": ["kill"], "paused": ["pause"]}.items():
        setattr(BrokenLab, f"test_{one}_{word}", broken_before(one, arguments))
for one in (API, STORAGE, POSTGRES, MLFLOW):
    for word, arguments in {"killed": ["kill"], "paused": ["pause"]}.items():
        setattr(BrokenLab, f"test_{one}_{word}_while_a_check_runs", broken_while_it_runs(one, arguments))


class Restarted(lab.LabTest):
    def test_a_service_that_restarts_while_a_check_runs_is_not_called_ok_without_an_answer(self):
        running = lab.Check()
        lab.docker("restart", "-t", "5", API)
        run = running.finish()
        for result in run.results.values():
            if result["verdict"] == "ok":
                self.assertNotIn("fault", result["evidence"])
        lab.wait_until(lambda: lab.request(lab.environment()["LAB_API_URL"] + "/health"))
        self.assert_verdicts(self.check("--only", "api-health"), api_health="ok")


class SilentTraining(lab.LabTest):
    """The failure Conche exists for: the service says "initiated", and nothing follows."""

    def setUp(self):
        self.api = lab.environment()["LAB_API_URL"]
        self.addCleanup(lambda: lab.request(self.api + "/lab/mode", "PUT", b'{"train":"ok"}'))

    def newest(self):
        run = self.check("--only", "training-recent")
        facts = {fact["name"]: fact["value"] for fact in run.results["training-recent"]["evidence"]["facts"]}
        return {name: value for name, value in facts.items() if "newest training" in name}

    def test_real_training_moves_the_newest_run(self):
        before = self.newest()
        lab.request(self.api + "/mlflow/train?model_type=all", "POST", b"")
        lab.wait_until(lambda: all(self.newest()[name] != before[name] for name in before))

    def test_initiated_is_not_trained(self):
        lab.request(self.api + "/lab/mode", "PUT", b'{"train":"silent"}')
        before = self.newest()
        answer = lab.request(self.api + "/mlflow/train?model_type=all", "POST", b"").decode()
        self.assertIn("initiated", answer)
        self.assertEqual(self.newest(), before)

    def test_a_placeholder_is_named_and_does_not_count(self):
        before = self.newest()
        lab.request(self.api + "/lab/mode", "PUT", b'{"train":"placeholder"}')
        lab.request(self.api + "/mlflow/train?model_type=energy", "POST", b"")

        def named():
            run = self.check("--only", "training-recent")
            return "EMERGENCY" in run.out

        lab.wait_until(named)
        self.assertEqual(self.newest(), before)


if __name__ == "__main__":
    lab.main()
