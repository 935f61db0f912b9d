"""The few MLflow requests that the lab makes. Standard library only: it runs on the machine and in the container."""
import json
import urllib.error
import urllib.parse
import urllib.request


class Mlflow:
    def __init__(self, url, timeout=20):
        self.base = f"{url}/api/2.0/mlflow/"
        self.timeout = timeout

    def post(self, what, **body):
        return self._ask(urllib.request.Request(self.base + what, json.dumps(body).encode(), {"Content-Type": "application/json"}))

    def get(self, what, **query):
        return self._ask(self.base + what + "?" + urllib.parse.urlencode(query))

    def delete(self, what, **body):
        return self._ask(urllib.request.Request(self.base + what, json.dumps(body).encode(), {"Content-Type": "application/json"},
                                                method="DELETE"))

    def _ask(self, request):
        with urllib.request.urlopen(request, timeout=self.timeout) as reply:
            return json.load(reply)

    def experiment(self, name):
        """The id of the experiment of this name, made when it is missing."""
        try:
            return self.get("experiments/get-by-name", experiment_name=name)["experiment"]["experiment_id"]
        except urllib.error.HTTPError as error:
            if error.code != 404:
                raise
        return self.post("experiments/create", name=name)["experiment_id"]

    def log_run(self, experiment, name, start, end=None, status="FINISHED", metrics=None, params=None, points=()):
        """One whole run, times in ms; without an end it stays RUNNING. Gives back its `info`."""
        info = self.post("runs/create", experiment_id=experiment, run_name=name, start_time=start, user_id="lab",
                         tags=[{"key": "mlflow.user", "value": "lab"}, {"key": "mlflow.source.name", "value": "tests/lab"}])["run"]["info"]
        stamp = end or start
        rows = [{"key": k, "value": v, "timestamp": stamp, "step": 0} for k, v in (metrics or {}).items()]
        rows += [{"key": k, "value": v, "timestamp": t, "step": s} for k, v, t, s in points]
        pairs = [{"key": k, "value": str(v)} for k, v in (params or {}).items()]
        if rows or pairs:
            self.post("runs/log-batch", run_id=info["run_id"], metrics=rows, params=pairs)
        if end is not None:
            self.post("runs/update", run_id=info["run_id"], status=status, end_time=end)
        return info
