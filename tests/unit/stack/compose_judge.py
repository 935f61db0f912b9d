# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the real docker-compose what it reads in our compose files, and compares: compose_judge.py COMPOSEDUMP DATA

Exits 77, "not run", where docker-compose is absent. Version 1.29 is the one that Debian packages; cases are such that
it and today's Compose agree.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ENV_FILE = """# variables of the project
POSTGRES_USER=mlflow
POSTGRES_PASSWORD="pass word"
POSTGRES_DB=mlflow
export ADDED_BY_ENV=from-env
EMPTY_VARIABLE=
FROM_SHELL=dotenv  # a comment
SINGLE='a#b'
INFLUXDB_ORG=org
INFLUXDB_BUCKET=bucket
INFLUXDB_TOKEN=token
BOTH=${POSTGRES_USER}-${POSTGRES_DB:-x}
"""

FILES = [["factory.yml"], ["merge.yml"], ["merge.yml", "merge.override.yml"]]

# One service each. What both must read alike, or both refuse.
TEXTS = [
    'command: "$POSTGRES_USER ${POSTGRES_DB} $$HOME ${NOT_SET} ${NOT_SET-d} ${NOT_SET:-d} ${EMPTY_VARIABLE-d} ${EMPTY_VARIABLE:-d}"',
    'command: "${POSTGRES_DB:?no} ${EMPTY_VARIABLE?no} $SINGLE$POSTGRES_DB-x ${BOTH}"',
    'command: "${NOT_SET:?say it}"',
    'command: "${NOT_SET?say it}"',
    'command: "${EMPTY_VARIABLE:?say it}"',
    'command: "a $ b"', 'command: "${}"', 'command: "${1A}"', 'command: "$1"', 'command: "ends with $"', 'command: "${OPEN"',
    'command: "$$$POSTGRES_DB $$$$"',
    'command: "${POSTGRES_DB} ${NOT_SET:-a b:c?d}"',
    'ports: ["80", "81:81", "127.0.0.1:82:82", "127.0.0.1::83", "84-86:84-86/tcp", "87:87/udp"]',
    'ports: ["[::1]:88:88"]',
    'ports: ["eighty"]', 'ports: ["1:2:3:4:x"]', 'ports: ["80-90:80-85"]', 'ports: ["90:80-85"]', 'ports: "80:80"', 'ports: [[80]]',
    'ports: [{target: 80}, {target: 81, published: 8081, protocol: udp}]',
    'environment: {A: 1, B: "", C: "x y", D: , E: "a=b"}',
    'environment: ["A=1", "B=", "C", "D=a=b=$POSTGRES_USER"]',
    'environment: text', 'environment: [{A: b}]',
    'environment: &e {A: 1}\n    labels: {<<: *e, B: 2}',
    'volumes: ["/a:/b", "named:/c:ro", "/anonymous", "./x:/d"]',
    'volumes: [{type: bind, source: /a, target: /b}]',
    'volumes: {a: b}',
    'entrypoint: [a, b]\n    command: [c, "$POSTGRES_USER"]',
    'depends_on: [other]', 'depends_on: {other: {condition: service_healthy}}',
    'command: *nowhere', 'command: [unclosed', 'command: "a\n  b', '\tcommand: a',
    'env_file: missing.env',
]
# Compose leaves a value that is not there out or names it; nobody depends on it.
OURS_IS_MILDER = {'env_file: missing.env', 'command: "a $ b"'}


def theirs(env_file, files, folder):
    command = ["docker-compose", "--env-file", env_file]
    for file in files:
        command += ["-f", file]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COMPOSE")}
    run = subprocess.run(command + ["config"], capture_output=True, text=True, cwd=folder, env=environment, check=False)
    return None if run.returncode else read_theirs(run.stdout, folder)


def from_yaml(text):
    """docker-compose's own interpreter has PyYAML; the one that runs this may lack it."""
    interpreter = pathlib.Path(shutil.which("docker-compose")).read_text(encoding="utf-8").splitlines()[0].removeprefix("#!")
    to_json = "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)"
    run = subprocess.run([interpreter.strip(), "-c", to_json], input=text, capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def read_theirs(text, folder):
    read = {}
    for name, service in from_yaml(text).get("services", {}).items():
        command, entrypoint = (value if isinstance(value, str) else " ".join(value or [])
                               for value in (service.get("command", ""), service.get("entrypoint", "")))
        read[name] = {
            "image": service.get("image", ""),
            "command": command.replace("$$", "$"),
            "entrypoint": entrypoint.replace("$$", "$"),
            "environment": {key: value if value is None else str(value).replace("$$", "$")
                            for key, value in service.get("environment", {}).items()},
            "ports": sorted(port_text(port) for port in service.get("ports", [])),
            "volumes": sorted(volume_text(volume, folder) for volume in service.get("volumes", [])),
            "depends_on": sorted(service.get("depends_on", {})),
        }
    return read


def port_text(port):
    if isinstance(port, str):
        address, published, target = ([""] * 2 + port.rsplit(":", 2))[-3:]
        target, _, protocol = target.partition("/")
        return f"{address.strip('[]')}:{published}:{target}/{protocol or 'tcp'}"
    return f":{port.get('published', '')}:{port['target']}/{port.get('protocol', 'tcp')}"


def volume_text(volume, folder):
    if isinstance(volume, str):
        parts = volume.split(":")
        source, target = (parts[0], parts[1]) if len(parts) > 1 else ("", parts[0])
    else:
        source, target = volume.get("source", ""), volume["target"]
    return f"{absolute(source, folder)}:{target}"


def absolute(source, folder):
    return os.path.normpath(os.path.join(folder, source)) if source.startswith((".", "/")) else source


def ours(program, env_file, files, folder):
    run = subprocess.run([program, env_file] + files, capture_output=True, text=True, cwd=folder, check=False)
    if run.returncode not in (0, 1):
        raise SystemExit(f"composedump ended with {run.returncode}: {run.stderr}")
    if run.returncode:
        return None
    read = json.loads(run.stdout)
    for service in read.values():
        service["ports"] = sorted(service["ports"])
        service["volumes"] = sorted(f"{absolute(source, folder)}:{target}"
                                    for source, target in (volume.rsplit(":", 1) for volume in service["volumes"]))
    return read


def main():
    program, data = sys.argv[1], pathlib.Path(sys.argv[2])
    if not shutil.which("docker-compose"):
        print("NOT RUN: there is no docker-compose")
        return 77
    failed = 0
    compared = 0
    with tempfile.TemporaryDirectory() as folder:
        env_file = os.path.join(folder, "judge.env")
        pathlib.Path(env_file).write_text(ENV_FILE, encoding="utf-8")
        for file in data.iterdir():
            shutil.copy(file, folder)
        cases = [(files, str(files)) for files in FILES]
        for index, text in enumerate(TEXTS):
            name = f"case{index}.yml"
            image = "" if text.startswith("image") else "    image: x\n"
            pathlib.Path(folder, name).write_text(
                f'version: "3.8"\nservices:\n  one:\n{image}    {text}\n  other:\n    image: y\n'
                "volumes:\n  named:\n", encoding="utf-8")
            cases.append(([name], text))
        for files, text in cases:
            compared += 1
            judged, read = theirs(env_file, files, folder), ours(program, env_file, files, folder)
            if judged is None and read is not None and text in OURS_IS_MILDER:
                continue
            if judged != read:
                failed += 1
                print(f"--- {text}\ndocker-compose: {judged}\nconche:         {read}")
    print(f"{compared} compared, {failed} differ")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
