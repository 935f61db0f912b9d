# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a format of `check` from standard input as those do who it is for, and prints what they understood as JSON.

usage: formats.py openmetrics|nagios

OpenMetrics is read by Prometheus' own Python client. Performance data has no parser of the guidelines' authors; this
one follows https://www.monitoring-plugins.org/doc/guidelines.html#AEN201 to the letter. Ends with 1 where a rule is broken.
"""
import json
import re
import sys

NUMBER = r"-?\d+(?:\.\d+)?"
RANGE = rf"@?(?:(?:~|{NUMBER})?:)?(?:{NUMBER})?"
DATUM = re.compile(
    rf"'(?P<label>(?:[^'=|]|'')+)'=(?P<value>{NUMBER}|U)(?P<unit>s|us|ms|%|[KMGT]?B|c)?"
    rf"(?:;(?P<warn>{RANGE}))?(?:;(?P<crit>{RANGE}))?(?:;(?P<min>{NUMBER})?)?(?:;(?P<max>{NUMBER})?)?(?: |$)")
STATES = ("OK", "WARNING", "CRITICAL", "UNKNOWN")


def refuse(why):
    sys.exit(f"formats.py: {why}")


def nagios(text):
    if len(text.splitlines()) != 1 or any(ord(c) < 32 or 127 <= ord(c) < 160 for c in text):
        refuse(f"not one line of printable text: {text!r}")
    if text.count("|") != 1:
        refuse(f"not one bar: {text!r}")
    shown, data = (part.strip() for part in text.split("|"))
    head = re.match(rf"(?P<title>.*?) ?(?P<state>{'|'.join(STATES)}) - (?P<text>.+)$", shown)
    if not head:
        refuse(f"no state: {shown!r}")
    found, place = [], 0
    while place < len(data):
        datum = DATUM.match(data, place)
        if not datum:
            refuse(f"no performance data: {data[place:]!r}")
        found.append(datum.groupdict())
        place = datum.end()
    labels = [datum["label"] for datum in found]
    if len(set(labels)) != len(labels):
        refuse(f"a label twice: {labels}")
    return {**head.groupdict(), "data": {datum["label"]: datum for datum in found}}


def openmetrics(text):
    from prometheus_client.openmetrics.parser import text_string_to_metric_families
    families = {}
    for family in text_string_to_metric_families(text):
        families[family.name] = {
            "type": family.type, "unit": family.unit, "help": family.documentation,
            "samples": [{"labels": sample.labels, "value": sample.value} for sample in family.samples]}
    return families


if __name__ == "__main__":
    received = sys.stdin.buffer.read().decode("utf-8")
    print(json.dumps({"nagios": nagios, "openmetrics": openmetrics}[sys.argv[1]](received)))
