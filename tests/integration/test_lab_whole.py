# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole lab, with real servers in good health."""
import json
import os

import lab


class WholeLab(lab.LabTest):
    def test_every_check_of_the_document_is_asked_and_answered(self):
        run = self.check()
        self.assertEqual(len(run.results), 13)
        self.assertEqual(run.report["coverage"]["missing"], [])
        bad = {name: result["summary"] for name, result in run.results.items() if result["verdict"] != "ok" and name != "disk"}
        self.assertEqual(bad, {})
        self.assertEqual(run.report["score"], {"passed": 6, "of": 6})

    def test_newer_mlflow_answers_the_same_questions(self):
        run = self.check("--only", "mlflow-version,mlflow-api,training-recent,metadata", stack="LAB_STACK3")
        self.assert_verdicts(run, mlflow_version="ok", mlflow_api="ok", training_recent="ok", metadata="ok")
        self.assertIn(lab.environment()["LAB_MLFLOW3_HEAD"], run.results["metadata"]["summary"])

    def test_metadata_names_the_schema_version(self):
        run = self.check("--only", "metadata")
        self.assertIn(lab.environment()["LAB_MLFLOW_HEAD"], run.results["metadata"]["summary"])

    def test_evidence_names_the_engine_that_was_asked(self):
        run = self.check("--only", "containers,metadata,disk")
        for result in run.results.values():
            self.assertIn(lab.environment()["LAB_DOCKER_HOST"], result["evidence"]["source"])

    def test_no_secret_is_shown_or_stored(self):
        env = lab.environment()
        secrets = []
        for name in ("LAB_INFLUX_CREDENTIAL", "LAB_POSTGRES_CREDENTIAL"):
            with open(env[name], encoding="utf-8") as file:
                secrets.append(file.read().strip())
        run = self.check()
        for secret in secrets:
            self.assertGreater(len(secret), 5)
            self.assertNotIn(secret, run.out)
            self.assertNotIn(secret, run.error)

    def test_a_run_whose_client_is_still_at_work_does_not_count(self):
        run = self.check("--only", "training-recent")
        facts = {fact["name"]: fact["value"] for fact in run.results["training-recent"]["evidence"]["facts"]}
        self.assertTrue(any("newest training" in name for name in facts), facts)

    def cases_stack(self, experiment, metric):
        with open(lab.environment()["LAB_STACK"], encoding="utf-8") as file:
            text = file.read()
        text = text.replace("chocolate_energy_optimization", experiment).replace('"r2_score"', json.dumps(metric))
        path = os.path.join(lab.environment()["LAB_DIR"], f"stack-{experiment}.toml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        self.addCleanup(os.remove, path)
        return path

    def check_experiment(self, experiment, metric):
        path = self.cases_stack(experiment, metric)
        run = lab.Check("--only", "training-recent", "--stack", path)
        return run.finish().results["training-recent"]

    def test_an_experiment_that_does_not_exist_is_critical_and_named(self):
        result = self.check_experiment("no_such_experiment", "r2_score")
        self.assertEqual(result["verdict"], "critical")
        self.assertIn("no_such_experiment", result["summary"])

    def test_two_thousand_runs_without_the_metric_are_paged_through(self):
        result = self.check_experiment("conche_paging", "no_such_metric")
        self.assertEqual(result["verdict"], "critical")
        self.assertIn("no_such_metric", result["summary"])


if __name__ == "__main__":
    lab.main()
