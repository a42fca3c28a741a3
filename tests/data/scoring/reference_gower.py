#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gower's similarity to the three nearest seeds, worked out apart from the program: rational numbers where
the formula is rational, 60 decimal digits where it has logarithms and angles. Writes gower.json beside it."""
import json
import os
import random
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 60
EARTH_KM = Decimal("6371.0088")
PLACE_KM = Decimal(500)


def pi():
    return 4 * (4 * arctan(Decimal(1) / 5) - arctan(Decimal(1) / 239))


def arctan(x):
    total, power, n = Decimal(0), x, 1
    while abs(power) > Decimal(10) ** -58:
        total += power / n if n % 4 == 1 else -power / n
        power *= x * x
        n += 2
    return total


PI = pi()


def sine(x):
    total, term, n = Decimal(0), x, 1
    while abs(term) > Decimal(10) ** -58:
        total += term
        term *= -x * x / ((n + 1) * (n + 2))
        n += 2
    return total


def arcsine(x):
    root = (1 - x * x).sqrt()
    return 2 * small_arctan(x / (1 + root))


def small_arctan(x):  # halves the angle until the series is quick
    halvings = 0
    while abs(x) > Decimal("0.1"):
        x = x / (1 + (1 + x * x).sqrt())
        halvings += 1
    return arctan(x) * 2**halvings


def kilometres(a, b):
    rad = [Decimal(v) * PI / 180 for v in (*a, *b)]
    north = sine((rad[2] - rad[0]) / 2)
    east = sine((rad[3] - rad[1]) / 2)
    h = north**2 + sine(PI / 2 - rad[0]) * sine(PI / 2 - rad[2]) * east**2
    return 2 * EARTH_KM * arcsine(min(Decimal(1), h.sqrt()))


def decimal(x):
    return Decimal(x.numerator) / Decimal(x.denominator) if isinstance(x, Fraction) else x


def made():
    rng = random.Random(20261122)
    leads = []
    for number in range(60):
        lead = {"company": f"Firm {number}"}
        if rng.random() < 0.9:
            word = rng.choice(["Food", "Beverage", "Pharma", "Paper"])
            lead["industry"] = rng.choice([word, word.upper(), word.lower()])
        if rng.random() < 0.8:
            lead["region"] = rng.choice(["Ohio", "Kentucky", "Indiana"])
        if rng.random() < 0.85:
            lead["employees"] = rng.choice([0, 1, 7, 20, 64, 100, 365, 1000, 4096, 25000])
        if rng.random() < 0.7:
            lead["annual_revenue"] = rng.randrange(10_000, 900_000_000)
        if rng.random() < 0.75:
            lead["pumps"] = rng.randrange(-3, 60)
        if rng.random() < 0.8:
            lead["latitude"] = str(round(rng.uniform(36, 45), 4))
            lead["longitude"] = str(round(rng.uniform(-92, -80), 4))
        leads.append(lead)
    leads[58] = {"company": "Firm 58"}  # nothing is known of it
    leads[59] = dict(leads[3], company="FIRM 3, Inc.")  # the account of a seed
    return leads


def place(lead):
    return (lead["latitude"], lead["longitude"]) if "latitude" in lead else None


def size(lead, key):
    return lead[key] if lead.get(key, 0) > 0 else None


def spread_of(values):
    known = [v for v in values if v is not None]
    return max(known) - min(known)


def alike(a, b, ranges):
    parts = []
    for key in ("industry", "region"):
        if key in a and key in b:
            parts.append(Fraction(int(a[key].lower() == b[key].lower())))
    for key in ("employees", "annual_revenue"):
        x, y = size(a, key), size(b, key)
        if x is not None and y is not None:
            parts.append(1 - abs(Decimal(x).ln() - Decimal(y).ln()) / ranges[key])
    if "pumps" in a and "pumps" in b:
        parts.append(1 - Fraction(abs(a["pumps"] - b["pumps"]), ranges["pumps"]))
    if place(a) and place(b):
        parts.append(max(Decimal(0), 1 - kilometres(place(a), place(b)) / PLACE_KM))
    if not parts:
        return None
    return sum(decimal(p) for p in parts) / len(parts) * 100


def account(lead):
    return lead["company"].lower().replace(", inc.", "")


def main():
    leads, seeds = made(), [3, 11, 17, 24, 31, 40, 52]
    ranges = {key: spread_of([Decimal(v).ln() if v else None for v in (size(l, key) for l in leads)])
              for key in ("employees", "annual_revenue")}
    ranges["pumps"] = spread_of([l.get("pumps") for l in leads])
    out = []
    for number, lead in enumerate(leads):
        found = []
        for seed in seeds:
            if account(leads[seed]) == account(lead):
                continue
            value = alike(lead, leads[seed], ranges)
            if value is not None:
                found.append((-value, seed))
        found = sorted(found)[:3]
        mean = -sum(v for v, _ in found) / len(found) if found else None
        out.append({"similarity": None if mean is None else float(mean), "nearest": [s for _, s in found],
                    "alike": [float(-v) for v, _ in found]})
    pairs = [alike(leads[a], leads[b], ranges) for i, a in enumerate(seeds) for b in seeds[:i]]
    pairs = [p for p in pairs if p is not None]
    result = {"leads": leads, "seeds": seeds, "of": out, "spread": float(sum(pairs) / len(pairs))}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "gower.json"), "w") as file:
        json.dump(result, file, indent=0)
        file.write("\n")


main()
