#!/usr/bin/env python3
"""A stand-in for the API service, chocolate_factory_brain. It answers from the real InfluxDB and MLflow of the lab and trains
for real, and it has the original's manners: HTTP 200 to everything, healthy whatever is down, "initiated" before anything is tried.

PUT /lab/mode {"train": "ok" | "silent" | "fail-classifier" | "placeholder"} says what the next training does.
"""
import base64
import datetime as dt
import json
import os
import statistics
import sys
import threading
import time
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from zoneinfo import ZoneInfo

from mlflow_rest import Mlflow

MADRID = ZoneInfo("Europe/Madrid")
UTC = dt.timezone.utc
MLFLOW_URL = os.environ["MLFLOW_URL"]
TRAINING_MODES = ("ok", "silent", "fail-classifier", "placeholder")


# ------------------------------------------------------------------------------------------ the time series store

class Influx:
    def __init__(self):
        self.url = os.environ["INFLUXDB_URL"]
        self.database = os.environ["INFLUXDB_DATABASE"]
        self.user = os.environ["INFLUXDB_USER"]
        self.password = Path(os.environ["INFLUXDB_PASSWORD_FILE"]).read_text().strip()

    def healthy(self):
        try:
            with urllib.request.urlopen(f"{self.url}/ping", timeout=5):
                return True
        except OSError:
            return False

    def rows(self, select, measurement, hours):
        """The points of the last hours, newest first, as dictionaries with an aware `time`."""
        now = dt.datetime.now(UTC)
        span = f"time >= '{stamp(now - dt.timedelta(hours=hours))}' AND time < '{stamp(now + dt.timedelta(hours=1))}'"
        query = f'SELECT {select} FROM "{measurement}" WHERE {span} ORDER BY time DESC'
        form = urllib.parse.urlencode({"db": self.database, "q": query, "epoch": "s"}).encode()
        login = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        with urllib.request.urlopen(urllib.request.Request(f"{self.url}/query", form, {"Authorization": f"Basic {login}"}), timeout=20) as reply:
            result = json.load(reply)["results"][0]
        if "error" in result:
            raise RuntimeError(result["error"])
        found = [dict(zip(series["columns"], values)) for series in result.get("series", []) for values in series["values"]]
        for row in found:
            row["time"] = dt.datetime.fromtimestamp(row["time"], UTC)
        return found

    def energy(self, hours):
        return self.rows("price_eur_kwh, tariff_period, provider", "energy_prices", hours)

    def weather(self, hours):
        return self.rows("temperature, humidity, station_id", "weather_data", hours)


def stamp(when):
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def local_now():
    """The service writes its own time without a zone."""
    return dt.datetime.now(MADRID).replace(tzinfo=None).isoformat()


# ------------------------------------------------------------------------------------------------------- features

def cost_index(price):
    return round(max(0.0, min(100.0, (0.25 - price) / 0.2 * 100)), 1)


def comfort_index(temperature):
    return round(max(0.0, 100 - 8 * abs(temperature - 21)), 1)


def stress_factor(humidity):
    return round(max(0.0, abs(humidity - 55) - 5) * 1.5, 1)


def energy_score(price, temperature, humidity):
    return round(0.6 * cost_index(price) + 0.3 * comfort_index(temperature) + 0.1 * (100 - stress_factor(humidity)), 2)


def production_index(price, temperature, humidity):
    return round(0.35 * cost_index(price) + 0.5 * comfort_index(temperature) + 0.15 * (100 - stress_factor(humidity)), 1)


def recommendation(index):
    for least, name in ((75, "Optimal_Production"), (55, "Moderate_Production"), (35, "Reduced_Production")):
        if index >= least:
            return name
    return "Halt_Production"


def feature_sets(influx, hours):
    """One set an hour for which there are a price and weather, newest first."""
    weather = {row["time"]: row for row in influx.weather(hours)}
    sets = []
    for row in influx.energy(hours):
        sky = weather.get(row["time"])
        if sky is None or row["price_eur_kwh"] is None or sky["temperature"] is None:
            continue
        values = (row["price_eur_kwh"], sky["temperature"], sky["humidity"])
        sets.append({"time": row["time"], "period": row["tariff_period"], "values": values, "index": production_index(*values)})
    return sets


# ------------------------------------------------------------------------------------------------------- training

class Trainer:
    def __init__(self, influx):
        self.influx = influx
        self.mlflow = Mlflow(MLFLOW_URL)
        self.mode = "ok"

    def start(self, models):
        threading.Thread(target=self._run, args=(models, self.mode), daemon=True).start()

    def _run(self, models, mode):
        for model in models:
            try:
                self._train(model, mode)
            except Exception as error:  # as in the original, a failure is a line in the log and nothing else
                print(f"training of {model} failed: {error}", file=sys.stderr, flush=True)

    def _train(self, model, mode):
        if mode == "silent":
            return
        if mode == "placeholder":
            if model == "energy_optimization":
                self._log_placeholder()
            return
        began = time.time()
        if model == "production_classifier" and mode == "fail-classifier":
            experiment = self.mlflow.experiment("chocolate_production_classification")
            self.mlflow.log_run(experiment, self._name(model), ms(began), ms(time.time()), status="FAILED", params={"model_type": "NearestNeighbour"})
            raise RuntimeError("The least populated class has only 1 member")
        sets = feature_sets(self.influx, 14 * 24)
        if len(sets) < 24:
            raise RuntimeError(f"{len(sets)} feature sets, 24 are needed")
        held_back, known = sets[::5], [s for i, s in enumerate(sets) if i % 5]
        if model == "energy_optimization":
            self._log("chocolate_energy_optimization", model, "LinearRegression", began, known, held_back, *fit_line(known, held_back))
        else:
            self._log("chocolate_production_classification", model, "NearestNeighbour", began, known, held_back, *fit_neighbours(known, held_back))

    @staticmethod
    def _name(model, kind=""):
        return f"{model}_{kind}{dt.datetime.now(MADRID):%Y%m%d_%H%M}"

    def _log(self, experiment_name, model, kind, began, known, held_back, learnt, figures):
        experiment = self.mlflow.experiment(experiment_name)
        figures["training_time_seconds"] = time.time() - began
        params = {"model_type": kind, "features_count": 3, "training_samples": len(known), "test_samples": len(held_back)}
        self.mlflow.log_run(experiment, self._name(model), ms(began), ms(time.time()), metrics=figures, params=params)
        second = time.time()
        info = self.mlflow.log_run(experiment, self._name(model, "model_artifact_"), ms(second), ms(time.time()),
                                   params={"artifact_type": "model", "artifact_format": "json"})
        folder = Path(info["artifact_uri"])
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.json").write_text(json.dumps(learnt))

    def _log_placeholder(self):
        """The emergency script's model of made-up numbers."""
        began = ms(time.time())
        experiment = self.mlflow.experiment("chocolate_energy_optimization")
        self.mlflow.log_run(experiment, f"EMERGENCY_TRAINING_{dt.datetime.now(MADRID):%Y%m%d_%H%M%S}", began, ms(time.time()),
                            metrics={"train_r2": 0.98}, params={"model_type": "Emergency_RandomForest"})


def ms(seconds):
    return int(seconds * 1000)


def fit_line(known, held_back):
    """Least squares of the energy score over price and temperature in one number. It knows nothing of humidity, so it errs a little."""
    measure = lambda s: 2 * cost_index(s["values"][0]) + comfort_index(s["values"][1])
    xs, ys = [measure(s) for s in known], [energy_score(*s["values"]) for s in known]
    slope, intercept = statistics.linear_regression(xs, ys)
    truth = [energy_score(*s["values"]) for s in held_back]
    errors = [t - (intercept + slope * measure(s)) for t, s in zip(truth, held_back)]
    middle = statistics.fmean(truth)
    spread = sum((t - middle) ** 2 for t in truth) or 1.0
    mse = statistics.fmean(e * e for e in errors)
    r2 = 1 - mse * len(errors) / spread
    return {"slope": slope, "intercept": intercept}, {
        "r2_score": r2, "mse": mse, "mae": statistics.fmean(map(abs, errors)), "cv_mean": r2, "cv_std": 0.0}


def fit_neighbours(known, held_back):
    """The class of the known hour with the nearest index."""
    learnt = [(s["index"], recommendation(s["index"])) for s in known]
    guesses = [min(learnt, key=lambda pair: abs(pair[0] - s["index"]))[1] for s in held_back]
    accuracy = statistics.fmean(g == recommendation(s["index"]) for g, s in zip(guesses, held_back))
    return learnt, {"accuracy": accuracy, "precision": accuracy, "recall": accuracy, "f1_score": accuracy, "cv_mean": accuracy, "cv_std": 0.0}


# ------------------------------------------------------------------------------------------------------ scheduler

# id, name, and either minutes between runs or (weekday or None, hour) in local time
JOBS = (
    ("ree_price_ingestion", "REE Price Data Ingestion (ACCELERATED)", 5),
    ("hybrid_weather_ingestion", "Hybrid Weather Data Ingestion", 5),
    ("health_check", "System Health Check", 15),
    ("production_optimization", "Production Optimization", 30),
    ("ml_predictions", "ML Production Predictions", 30),
    ("ml_training", "ML Model Training/Retraining", 30),
    ("auto_backfill_check", "Auto Backfill Detection", 120),
    ("daily_backfill", "Daily Data Backfill", (None, 1)),
    ("aemet_token_check", "AEMET Token Renewal Check", (None, 3)),
    ("weekly_cleanup", "Weekly Data Cleanup", (6, 2)),
)
COUNTED = ("ree_price_ingestion", "hybrid_weather_ingestion")


def next_at(weekday, hour, now):
    when = now.replace(hour=hour, minute=0, second=0, microsecond=0)
    while when <= now or weekday not in (None, when.weekday()):
        when += dt.timedelta(days=1)
    return when


def job_state(started, job_id, name, rhythm):
    now = dt.datetime.now(MADRID)
    if isinstance(rhythm, tuple):
        weekday, hour = rhythm
        day = "" if weekday is None else f"day_of_week='{weekday}', "
        return {"id": job_id, "name": name, "next_run": next_at(weekday, hour, now).isoformat(), "trigger": f"cron[{day}hour='{hour}', minute='0']", "stats": None}
    step = dt.timedelta(minutes=rhythm)
    runs = (now - started) // step
    stats = None
    if job_id in COUNTED:
        last = (started + runs * step).isoformat() if runs else None
        stats = {"job_id": job_id, "last_run": last, "next_run": None, "run_count": runs, "success_count": runs, "error_count": 0, "last_error": None,
                 "last_duration_seconds": 0.4 if runs else None, "average_duration_seconds": 0.4 if runs else None}
    return {"id": job_id, "name": name, "next_run": (started + (runs + 1) * step).isoformat(), "trigger": f"interval[{step}]", "stats": stats}


# -------------------------------------------------------------------------------------------------------- answers

class Service:
    def __init__(self):
        self.started = dt.datetime.now(MADRID)
        self.influx = Influx()
        self.trainer = Trainer(self.influx)

    def health(self, _query, _body):
        return {"status": "healthy", "service": "chocolate_factory_brain", "message": "🧠 Sistema operativo"}

    def scheduler(self, _query, _body):
        jobs = sorted((job_state(self.started, *job) for job in JOBS), key=lambda job: job["next_run"])
        return {"status": "success", "scheduler": {"status": "running", "total_jobs": len(jobs), "jobs": jobs}, "timestamp": local_now()}

    def features(self, query, _body):
        hours = whole_number(query, "hours_back", 24)
        head = {"🏢": "Chocolate Factory - Feature Engineering"}
        try:
            sets = feature_sets(self.influx, hours) if self.influx.healthy() else []
        except (OSError, RuntimeError, ValueError, KeyError) as error:
            return {**head, "status": "❌ Feature generation failed", "error": f"No raw data available: {error}"}
        if not sets:
            return {**head, "status": "⚠️ No data available for feature generation", "hours_requested": hours,
                    "recommendations": {"check_data": "GET /init/status", "verify_ingestion": "GET /influxdb/verify"}}
        newest, (price, temperature, humidity) = sets[0], sets[0]["values"]
        mean = lambda measure: round(statistics.fmean(measure(s) for s in sets), 1)
        names = [recommendation(s["index"]) for s in sets]
        return {
            **head, "⚙️": "Chocolate Production Features Generated", "status": "✅ Features Ready for ML Models",
            "data_summary": {"total_feature_sets": len(sets), "time_range_hours": hours,
                             "date_range": {"start": newest["time"].isoformat(), "end": sets[-1]["time"].isoformat()}},
            "latest_analysis": {
                "timestamp": newest["time"].isoformat(),
                "energy_metrics": {"price_eur_kwh": price, "price_trend_1h": round(price - sets[1]["values"][0], 4) if len(sets) > 1 else 0.0,
                                   "energy_cost_index": cost_index(price), "tariff_period": newest["period"]},
                "weather_metrics": {"temperature": temperature, "humidity": humidity, "temperature_comfort_index": comfort_index(temperature),
                                    "humidity_stress_factor": stress_factor(humidity)},
                "chocolate_metrics": {"production_index": newest["index"], "energy_optimization_score": energy_score(price, temperature, humidity),
                                      "quality_risk_factor": round(100 - newest["index"], 1), "production_recommendation": names[0]}},
            "feature_statistics": {"avg_production_index": mean(lambda s: s["index"]), "avg_energy_cost": mean(lambda s: cost_index(s["values"][0])),
                                   "avg_temperature_comfort": mean(lambda s: comfort_index(s["values"][1])),
                                   "recommendation_distribution": {name: names.count(name) for name in dict.fromkeys(names)}},
            "ml_readiness": {"features_count": 13, "data_quality": "Complete", "ready_for_training": len(sets) >= 24},
            "next_steps": {"train_model": "POST /mlflow/train", "view_experiments": MLFLOW_URL, "real_time_prediction": "GET /predict"}}

    def verify(self, query, _body):
        hours = whole_number(query, "hours", 6)
        if not self.influx.healthy():
            return {"status": "error", "message": "InfluxDB no está saludable", "health": "fail"}
        try:
            energy, weather = self.influx.energy(hours)[:10], self.influx.weather(hours)[:10]  # the original stops counting at ten
        except (OSError, RuntimeError, ValueError, KeyError) as error:
            return {"status": "error", "message": str(error), "health": "pass"}
        prices = [{"timestamp": row["time"].isoformat(), "price_eur_kwh": row["price_eur_kwh"], "source": "REE"} for row in energy[:3]]
        skies = [{"timestamp": row["time"].isoformat(), "temperature": row["temperature"], "source": "unknown", "station_id": row["station_id"]} for row in weather[:3]]
        return {
            "🏭": "Chocolate Factory - InfluxDB Verification", "status": "✅ InfluxDB funcionando correctamente", "health": "pass",
            "bucket": self.influx.database, "org": "chocolate_factory", "query_range": f"{hours} horas",
            "data": {"energy_prices": {"records_found": len(energy), "latest_data": prices, "measurement": "energy_prices"},
                     "weather_data": {"records_found": len(weather), "latest_data": skies, "measurement": "weather_data"}},
            "total_records": len(energy) + len(weather), "timestamp": local_now()}

    def train(self, query, _body):
        wanted = query.get("model_type", ["all"])[0]
        models = {"energy": ["energy_optimization"], "classifier": ["production_classifier"]}.get(wanted, ["energy_optimization", "production_classifier"])
        self.trainer.start(models)
        return {"🏢": "Chocolate Factory - ML Training", "🤖": "Cuartel General ML - Training Started", "status": "🚀 Training initiated in background",
                "models_to_train": models, "estimated_duration": "2-5 minutes",
                "monitoring": {"mlflow_ui": MLFLOW_URL, "check_progress": "GET /mlflow/status"}, "timestamp": local_now()}

    def predict_energy(self, _query, body):
        values = conditions(body)
        score = energy_score(*values)
        return {"🏢": "Chocolate Factory - Energy Prediction", "🤖": "Energy Optimization Model",
                "prediction": {"energy_optimization_score": score, "confidence": "high", "recommendation": "optimal" if score >= 75 else "suboptimal"},
                "input_features": dict(zip(CONDITIONS, values)),
                "engineered_features": {"energy_cost_index": cost_index(values[0]), "temperature_comfort_index": comfort_index(values[1]),
                                        "humidity_stress_factor": stress_factor(values[2])}}

    def predict_production(self, _query, body):
        price, temperature, humidity = conditions(body)
        index = production_index(price, temperature, humidity)
        return {"🏢": "Chocolate Factory - Production Prediction", "🍫": "Production Recommendation Model",
                "prediction": {"production_recommendation": recommendation(index), "chocolate_production_index": index, "urgency": "low"},
                "conditions": {"temperature": f"{temperature}°C", "humidity": f"{humidity}%", "energy_price": f"{price}€/kWh"}}

    def mode(self, _query, _body):
        return {"train": self.trainer.mode}

    def set_mode(self, _query, body):
        mode = body.get("train") if isinstance(body, dict) else None
        if mode not in TRAINING_MODES:
            raise Unprocessable([{"type": "enum", "loc": ["body", "train"], "msg": f"Input should be one of {', '.join(TRAINING_MODES)}", "input": mode}])
        self.trainer.mode = mode
        return {"train": mode}


CONDITIONS = ("price_eur_kwh", "temperature", "humidity")


class Unprocessable(Exception):
    def __init__(self, detail):
        super().__init__(detail)
        self.detail = detail


def conditions(body):
    if not isinstance(body, dict):
        raise Unprocessable([{"type": "model_attributes_type", "loc": ["body"], "msg": "Input should be a valid dictionary", "input": body}])
    missing = [{"type": "missing", "loc": ["body", name], "msg": "Field required", "input": body} for name in CONDITIONS if name not in body]
    wrong = [{"type": "float_type", "loc": ["body", name], "msg": "Input should be a valid number", "input": body[name]}
             for name in CONDITIONS if name in body and (isinstance(body[name], bool) or not isinstance(body[name], (int, float)))]
    if missing or wrong:
        raise Unprocessable(missing + wrong)
    return tuple(float(body[name]) for name in CONDITIONS)


def whole_number(query, name, default):
    text = query.get(name, [str(default)])[0]
    if not text.isascii() or not text.isdigit() or int(text) > 24 * 365:
        raise Unprocessable([{"type": "int_parsing", "loc": ["query", name], "msg": "Input should be a valid integer", "input": text}])
    return int(text)


# ----------------------------------------------------------------------------------------------------------- HTTP

DOCS = "<!DOCTYPE html><html><head><title>Chocolate Factory - Swagger UI</title></head><body><div id=\"swagger-ui\"></div></body></html>"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def version_string(self):
        return "uvicorn"

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        raw = self.rfile.read(length)
        address = urllib.parse.urlsplit(self.path)
        if address.path == "/docs" and self.command == "GET":
            return self.send(200, DOCS.encode(), "text/html; charset=utf-8")
        methods = self.server.routes.get(address.path)
        if methods is None:
            return self.send_json(404, {"detail": "Not Found"})
        if self.command not in methods:
            return self.send_json(405, {"detail": "Method Not Allowed"})
        try:
            body = json.loads(raw) if raw else None
        except ValueError:
            return self.send_json(422, {"detail": [{"type": "json_invalid", "loc": ["body", 0], "msg": "JSON decode error", "input": {}}]})
        try:
            return self.send_json(200, methods[self.command](urllib.parse.parse_qs(address.query), body))
        except Unprocessable as error:
            return self.send_json(422, {"detail": error.detail})

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def send_json(self, status, value):
        self.send(status, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), "application/json")

    def send(self, status, body, kind):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port, service):
        super().__init__(("127.0.0.1", port), Handler)
        self.routes = {
            "/health": {"GET": service.health},
            "/scheduler/status": {"GET": service.scheduler},
            "/mlflow/features": {"GET": service.features},
            "/mlflow/train": {"POST": service.train},
            "/influxdb/verify": {"GET": service.verify},
            "/predict/energy-optimization": {"POST": service.predict_energy},
            "/predict/production-recommendation": {"POST": service.predict_production},
            "/lab/mode": {"GET": service.mode, "PUT": service.set_mode},
        }


if __name__ == "__main__":
    Server(int(os.environ["BRAIN_PORT"]), Service()).serve_forever()
