#!/usr/bin/env python3
"""Thirty days of hourly energy prices and weather up to now, written into InfluxDB 1.x. The same hours give the same
numbers, so writing again adds nothing. `influxdb_points.py URL DATABASE USER PASSWORD_FILE [first]`; with `first` the
server is new and its user is made."""
import datetime
import math
import random
import sys
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

HOUR = 3600
# Price periods of the Spanish tariff over a working day, from midnight.
PERIODS = ["P6"] * 8 + ["P2"] * 2 + ["P1"] * 4 + ["P2"] * 4 + ["P1"] * 4 + ["P2"] * 2


def points(now):
    for stamp in range(now // HOUR * HOUR - 30 * 24 * HOUR, now + 1, HOUR):
        when = datetime.datetime.fromtimestamp(stamp, datetime.timezone.utc)
        rng = random.Random(stamp)
        weekend = when.weekday() > 4
        period = "P6" if weekend else PERIODS[when.hour]
        price = 0.12 + 0.05 * math.sin((when.hour - 8) / 24 * 2 * math.pi) - 0.02 * weekend + rng.gauss(0, 0.008)
        yield (f"energy_prices,provider=ree,data_source=ree_historical,market_type=spot,day_type={'weekend' if weekend else 'weekday'},"
               f"tariff_period={period} price_eur_kwh={price:.5f},price_eur_mwh={price * 1000:.2f} {stamp}")
        warmth = 17 + 7 * math.sin((when.hour - 9) / 24 * 2 * math.pi) + rng.gauss(0, 0.8)
        yield (f"weather_data,data_source=openweathermap,station_id=openweathermap_linares,data_type=current,province=Jaén "
               f"temperature={warmth:.1f},humidity={min(95, max(20, 90 - 2 * warmth + rng.gauss(0, 3))):.1f},pressure={1015 + rng.gauss(0, 2):.1f} {stamp}")


def post(url, body, **query):
    urllib.request.urlopen(f"{url}?{urllib.parse.urlencode(query)}", body.encode(), timeout=30).read()


def main():
    url, database, user, secret = sys.argv[1:5]
    password = Path(secret).read_text().strip()
    login = {"u": user, "p": password}
    if sys.argv[5:] == ["first"]:
        try:
            post(f"{url}/query", "", q=f"CREATE USER \"{user}\" WITH PASSWORD '{password}' WITH ALL PRIVILEGES")
        except urllib.error.HTTPError as error:
            if error.code != 401:  # the user is there already
                raise
    post(f"{url}/query", "", q=f'CREATE DATABASE "{database}"', **login)
    now = int(datetime.datetime.now(datetime.timezone.utc).timestamp())
    post(f"{url}/write", "\n".join(points(now)), db=database, precision="s", **login)


main()
