#!/usr/bin/env python3
"""Fills one MLflow with the lab's runs. `all URL ARTIFACTS` on an empty one, `recent URL ARTIFACTS MINUTES` to add a
training where the newest is older than that. ARTIFACTS is the folder on this machine that the server calls /mlflow/artifacts."""
import json
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from mlflow_rest import Mlflow

MINUTE = 60_000
HOUR = 60 * MINUTE
MODELS = {
    "energy": ("chocolate_energy_optimization", "energy_optimization", "r2_score", "RandomForestRegressor"),
    "classifier": ("chocolate_production_classification", "production_classifier", "accuracy", "RandomForestClassifier"),
}


def figures(model, rng):
    near = lambda middle, width: round(rng.gauss(middle, width), 4)
    common = {"cv_mean": near(0.87, 0.01), "cv_std": near(0.03, 0.003), "training_time_seconds": near(4.2, 0.3)}
    if model == "energy":
        return {"r2_score": near(0.9, 0.01), "mse": near(12.5, 0.6), "mae": near(2.4, 0.1), **common}
    return {"accuracy": near(0.91, 0.01), "precision": near(0.9, 0.01), "recall": near(0.9, 0.01), "f1_score": near(0.9, 0.01), **common}


def training(server, experiment, model, start, rng, artifacts):
    """What one training of the API service leaves: a run with the figures, and one with the model and no figures."""
    _, prefix, _, kind = MODELS[model]
    stamp = time.strftime("%Y%m%d_%H%M", time.localtime(start / 1000))
    params = {"model_type": kind, "n_estimators": 100, "max_depth": 10, "features_count": 8, "training_samples": 40, "test_samples": 10}
    server.log_run(experiment, f"{prefix}_{stamp}", start, start + 5000, metrics=figures(model, rng), params=params)
    info = server.log_run(experiment, f"{prefix}_model_artifact_{stamp}", start + 5200, start + 6000,
                          params={"artifact_type": "model", "artifact_format": "json"})
    folder = artifacts / info["artifact_uri"].removeprefix("/mlflow/artifacts/")
    folder.mkdir(parents=True)
    (folder / "model.json").write_text(json.dumps({"model": model, "weights": [round(rng.random(), 6) for _ in range(8)]}))


def history(server, now, rng, artifacts):
    for model, (name, *_) in MODELS.items():
        experiment = server.experiment(name)
        for number in range(48, -1, -1):
            training(server, experiment, model, now - number * 30 * MINUTE - 4 * MINUTE, rng, artifacts)


def cases(server, now):
    """The states of runs that a reader must tell apart, as the recordings hold them."""
    experiment = server.experiment("recording_cases")
    at = lambda hours: now - hours * HOUR
    plain = {"r2_score": 0.88, "accuracy": 0.9}

    def run(name, hours, **more):
        return server.log_run(experiment, name, at(hours), more.pop("end", at(hours) + 9000), **more)

    run("plain", 1, metrics=plain, params={"model_type": "RandomForestRegressor"})
    run("not_a_number", 2, metrics={"r2_score": "NaN"})
    run("plus_infinity", 3, metrics={"r2_score": "Infinity"})
    run("minus_infinity", 4, metrics={"r2_score": "-Infinity"})
    run("failed_with_metrics", 5, status="FAILED", metrics=plain)
    run("killed", 6, status="KILLED", metrics=plain)
    run("running", 0.1, end=None, metrics=plain)
    run("running_for_days", 80, end=None)
    run("no_metrics", 7)
    run("another_metric", 8, metrics={"train_r2": 0.99})
    run("größe_製造_señal_🍫", 9, metrics={"r2_score": 0.5}, params={"Größe": "mittelgroß", "工程": "コンチング", "note": "naïve — «ok»\nsecond line"})
    run("long_history", 10, points=[("loss", 1 / (step + 1), at(10) + step * 10, step) for step in range(900)])
    run("in_the_future", -2, metrics=plain)
    deleted = run("deleted", 11, metrics=plain)
    server.post("runs/delete", run_id=deleted["run_id"])
    gone = server.experiment("conche_deleted")
    server.log_run(gone, "of_a_deleted_experiment", at(12), at(12) + 1000, metrics=plain)
    server.post("experiments/delete", experiment_id=gone)
    server.experiment("conche_empty")


def template(server, now):
    """The run that paging.sql copies."""
    experiment = server.experiment("conche_paging")
    server.log_run(experiment, "paging_0000", now - HOUR, now - HOUR + 4000, metrics={"r2_score": 0.9, "mae": 2.0},
                   params={"number": 0, "max_depth": 10})


def newest_training(server, model):
    name, _, metric, _ = MODELS[model]
    found = server.post("runs/search", experiment_ids=[server.experiment(name)], max_results=10, order_by=["attributes.start_time DESC"],
                        filter=f"attributes.status = 'FINISHED' AND metrics.{metric} > -1000")
    return max((run["info"]["start_time"] for run in found.get("runs", [])), default=0)


def main():
    verb, url, artifacts = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    server, now, rng = Mlflow(url), int(time.time() * 1000), random.Random(42)
    if verb == "all":
        history(server, now, rng, artifacts)
        cases(server, now)
        template(server, now)
    else:
        oldest_wanted = now - int(sys.argv[4]) * MINUTE
        for model, (name, *_) in MODELS.items():
            if newest_training(server, model) < oldest_wanted:
                training(server, server.experiment(name), model, now - 7000, rng, artifacts)


main()
