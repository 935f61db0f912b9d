# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store as five years of checks every five minutes leave it, made with the program's own schema."""
import glob
import os
import random
import re
import sqlite3
import uuid

SQL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "sql")
DAYS = 1830  # what the shipped stack file keeps
STEP_MS = 5 * 60 * 1000
TRAINING_MS = 30 * 60 * 1000
DAY_MS = 24 * 60 * 60 * 1000
VARIANTS = 997  # a prime: neighbours differ
OK, CRITICAL, UNKNOWN = 0, 2, 3


def variants_of(result):
    """Summaries of the length that the check's own has, with other numbers; some of a bad day among them."""
    def other_number(match):
        return "".join(random.choice("123456789") for _ in match.group())
    rows = []
    for _ in range(VARIANTS):
        summary = re.sub(r"\d+", other_number, result["summary"])
        latency = max(1, int(random.lognormvariate(3.5, 1.2)))
        luck = random.random()
        if luck < 0.005:
            rows.append((UNKNOWN, latency, f"{result['title']} refused the connection to 127.0.0.1:5000: is it running? "
                         "Look at its container's log", "Refused", None))
        elif luck < 0.015:
            rows.append((CRITICAL, latency, summary + ", and no record for 7 h", None, "no-records"))
        else:
            rows.append((OK, latency, summary, None, None))
    return rows


def run_rows(count, first_ms, checks):
    for run in range(count):
        yield (run + 1, str(uuid.UUID(int=random.getrandbits(128), version=4)), 1, first_ms + run * STEP_MS,
               random.randrange(40, 9000), OK if random.random() > 0.1 else CRITICAL, 6, 6, checks, checks)


def result_rows(count, variants):
    for run in range(count):
        for check, rows in enumerate(variants):
            yield (run + 1, check + 1) + rows[(run * 31 + check * 7) % VARIANTS]


def observation_rows(first_ms, last_ms, names):
    """Trainings every half hour; containers that restart now and then; hours of the week that hardly change."""
    for number, name in enumerate(names):
        step = TRAINING_MS if name.startswith(("counted:", "any:")) else 20 * DAY_MS
        for at in range(first_ms, last_ms, step):
            yield number + 1, at, at - 60_000 if step == TRAINING_MS or name.startswith("started:") else at // step


def journal_rows(first_ms, last_ms):
    for at in range(first_ms, last_ms, DAY_MS // 10):
        yield (str(uuid.UUID(int=random.getrandbits(128), version=4)), 1, at, random.choice(("state", "sign", "alert")),
               "check:training-recent", "", "Training: critical, was ok: energy model silent 26 h, classifier trained 12 min ago",
               '{"from":"ok","to":"critical"}')


def observation_names(checks):
    containers = ["chocolate_factory_" + part for part in ("brain", "storage", "postgres", "mlops")]
    experiments = ["chocolate_energy_optimization", "chocolate_production_classification"]
    names = [("training-recent", kind + one) for one in experiments for kind in ("counted:", "any:")]
    names += [("containers", kind + one) for one in containers for kind in ("restarts:", "started:")]
    names += [(check, "week-hours") for check in ("data-energy", "data-weather")]
    return [(checks.index(check) + 1, name) for check, name in names if check in checks]


def insert(connection, table, columns, rows):
    marks = ", ".join("?" * len(columns.split(",")))
    connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def make(path, stack, results, now_ms, days=DAYS):
    """Makes the store of so many days and returns how many results it holds; the newest is five minutes old."""
    random.seed(1)
    os.makedirs(os.path.dirname(path))
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000;")
    migrations = sorted(glob.glob(os.path.join(SQL, "*.sql")))
    for migration in migrations:
        with open(migration, encoding="utf-8") as file:
            connection.executescript(file.read())
    count = days * DAY_MS // STEP_MS
    first_ms = now_ms - count * STEP_MS
    checks = [result["id"] for result in results]
    names = observation_names(checks)
    connection.execute("BEGIN")
    insert(connection, "stack", "name", [(stack,)])
    insert(connection, "check_name", "stack_id, name", [(1, check) for check in checks])
    insert(connection, "check_run", "id, uid, stack_id, started_ms, duration_ms, verdict, passed, score_of, ran, coverage_of",
           run_rows(count, first_ms, len(checks)))
    insert(connection, "check_result", "run_id, check_id, verdict, latency_ms, summary, fault, symptoms",
           result_rows(count, [variants_of(result) for result in results]))
    insert(connection, "observation_name", "check_id, name", names)
    insert(connection, "observation", "name_id, at_ms, value", observation_rows(first_ms, now_ms, [name for _, name in names]))
    insert(connection, "journal", "uid, stack_id, at_ms, kind, subject, actor, text, details", journal_rows(first_ms, now_ms))
    connection.execute("COMMIT")
    connection.execute(f"PRAGMA user_version={len(migrations)}")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    return count * len(checks)
