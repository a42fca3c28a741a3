#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Grades, a back-test and engagement of a small book, worked out by itself with fractions (roots and powers with
50 digits) from PRODUCT's words and nothing of the program. Prints grades.json, which a test reads:

    tests/data/scoring/reference_grades.py > tests/data/scoring/grades.json
"""
import datetime
import json
from decimal import Decimal, getcontext
from fractions import Fraction as F

getcontext().prec = 50
TODAY = datetime.date(2026, 11, 21)

MODEL = {
    "name": "Reference",
    "cutoffs": {"A": 80, "B": 65, "C": 50, "D": 35},
    "criteria": [
        {"id": "industry", "dimension": "fit", "field": "industry", "weight": 27,
         "answers": [{"is": ["Food", "Beverage"], "share": 1}, {"contains": "pump", "share": 0.7},
                     {"is": ["Retail"], "share": 0.15}], "otherwise": 0.05},
        {"id": "size", "dimension": "fit", "field": "employees", "weight": 19,
         "answers": [{"at_least": 500, "share": 0.3}, {"at_least": 100, "share": 1},
                     {"at_least": 20, "below": 100, "share": 0.45}]},
        {"id": "need", "dimension": "need", "field": "need", "weight": 24,
         "answers": [{"is": ["active"], "share": 1}, {"is": ["latent"], "share": 0.4}]},
        {"id": "budget", "dimension": "affordability", "field": "budget_amount", "weight": 16.5,
         "answers": [{"at_least": 10000.5, "share": 1}, {"below": 2500, "share": 0}], "otherwise": 0.35},
        {"id": "came", "dimension": "awareness", "field": "received_on", "weight": 6.5,
         "answers": [{"from": "2026-09-01", "to": "2026-11-30", "share": 1}], "otherwise": 0.6},
        {"id": "age", "dimension": "awareness", "field": "days_since", "date": "received_on", "weight": 7,
         "answers": [{"below": 30, "share": 1}, {"at_least": 30, "below": 81, "share": 0.5}]},
    ],
    "gates": [{"when": "need = none", "at_most": "C"}],
    "engagement": [
        {"label": "Demo", "activity": "demo", "points": 40, "half_life_days": 14, "count": "each"},
        {"label": "Call", "activity": "call", "points": 7.5, "half_life_days": 10, "count": 2},
        {"label": "Refused", "activity": "call", "outcome": "not now", "points": -12, "half_life_days": 30,
         "count": "once"}],
    "heat": {"hot": 60, "warm": 25},
}

# industry, employees, need, budget in cents, received on, stage, won amount in cents
BOOK = [
    ("Food", 120, "active", 1500000, "2026-11-01", "won", 900000),
    ("beverage", 99, "active", 1000050, "2026-10-22", "won", 125050),
    ("Heat Pumps", 100, "latent", 1000049, "2026-09-01", "lost", None),
    ("Retail", 499, "active", 250000, "2026-08-31", "won", 300001),
    ("Mining", 500, "none", 249999, None, "lost", None),
    ("Food", 20, "none", 9999999, "2026-11-21", "lost", None),
    (None, 19, "latent", None, "2026-09-02", "lost", None),
    ("FOOD", None, None, None, None, "lost", None),
    ("Beverage", 800, "active", 5000000, "2026-10-23", "won", 77),
    ("Pumping stations", 45, None, 600000, "2025-01-01", "lost", None),
    ("Food", 250, "latent", 1200000, "2026-10-01", "won", 450000),
    (None, None, None, None, None, "won", None),
    ("Food", 120, "active", 1500000, "2026-11-01", "lost", None),
    ("Food", 499, "latent", 999999, "2026-11-02", "lost", None),
    ("Retail", 30, "active", 0, "2026-11-30", "open", None),
    ("Food", 100, "active", 1000050, "2026-11-20", "open", None),
]

# kind, outcome, on
ACTIVITIES = [
    [("demo", "", "2026-11-21"), ("demo", "", "2026-11-07"), ("call", "", "2026-11-11")],
    [("call", "", "2026-11-20"), ("call", "", "2026-11-01"), ("call", "Not now", "2026-10-22"),
     ("call", "", "2026-11-22")],
    [("visit", "", "2026-11-21")],
    [("call", "not now", "2026-11-21")],
    [("demo", "", f"2026-11-{day:02}") for day in range(15, 22)],
]


def number(value):
    return F(str(value))


def date(text):
    return datetime.date.fromisoformat(text)


def holds(answer, value):
    if "is" in answer:
        return str(value).lower() in [word.lower() for word in answer["is"]]
    if "contains" in answer:
        return answer["contains"].lower() in value.lower()
    if "from" in answer or "to" in answer:
        return ("from" not in answer or value >= date(answer["from"])) and (
            "to" not in answer or value <= date(answer["to"]))
    return ("at_least" not in answer or value >= number(answer["at_least"])) and (
        "below" not in answer or value < number(answer["below"]))


def value_of(criterion, lead):
    industry, employees, need, budget, received, *_ = lead
    if criterion["field"] == "days_since":
        return None if received is None else F((TODAY - date(received)).days)
    if criterion["field"] == "received_on":
        return None if received is None else date(received)
    if criterion["field"] == "budget_amount":
        return None if budget is None else F(budget, 100)
    return {"industry": industry, "employees": None if employees is None else F(employees),
            "need": need}[criterion["field"]]


def points(criterion, lead):
    value = value_of(criterion, lead)
    if value is None:
        return None
    for answer in criterion["answers"]:
        if holds(answer, value):
            return number(criterion["weight"]) * number(answer["share"])
    return number(criterion["weight"]) * number(criterion.get("otherwise", 0))


def letter(score):
    for grade, floor in MODEL["cutoffs"].items():
        if score >= number(floor):
            return grade
    return "E"


def graded(lead):
    each = [points(criterion, lead) for criterion in MODEL["criteria"]]
    score = sum((p for p in each if p is not None), F(0))
    weights = [number(criterion["weight"]) for criterion in MODEL["criteria"]]
    assert sum(weights) == 100
    known = sum((w for w, p in zip(weights, each) if p is not None), F(0)) / 100
    ungated = letter(score)
    model = max(ungated, "C") if lead[2] == "none" else ungated
    return {"points": each, "score": score, "completeness": known, "ungated": ungated, "model": model}


def wilson(hits, count):
    z = Decimal("1.959963984540054235524594430520551527955")
    p, n = Decimal(hits) / Decimal(count), Decimal(count)
    middle = p + z * z / (2 * n)
    half = z * (p * (1 - p) / n + z * z / (4 * n * n)).sqrt()
    whole = 1 + z * z / n
    return max(Decimal(0), (middle - half) / whole), min(Decimal(1), (middle + half) / whole)


# The chance that a won lead has more points than a lost one; a tie counts half.
def area(scores, won):
    pairs = [(a, b) for a, w in zip(scores, won) if w for b, v in zip(scores, won) if not v]
    return sum((F(1) if a > b else F(1, 2) if a == b else F(0) for a, b in pairs), F(0)) / len(pairs)


# The win rate of the best fifth over that of all; of leads with the same points a part is taken of each.
def lift(scores, won, part):
    room, taken = part * len(scores), F(0)
    for score in sorted(set(scores), reverse=True):
        same = [w for s, w in zip(scores, won) if s == score]
        share = min(F(1), max(F(0), room) / len(same))
        taken += share * sum(same)
        room -= len(same)
    return (taken / (part * len(scores))) / F(sum(won), len(won))


# A back-test does not use what working on the lead brought: here the age of the lead.
def backtest():
    kept = [c for c in MODEL["criteria"] if c["field"] != "days_since"]
    scale = F(100) / sum(number(c["weight"]) for c in kept)
    rows, scores, won = {g: [] for g in "ABCDE"}, [], []
    for lead in BOOK:
        if lead[5] == "open":
            continue
        score = sum((scale * (points(c, lead) or 0) for c in kept), F(0))
        grade = max(letter(score), "C") if lead[2] == "none" else letter(score)
        scores.append(score)
        won.append(1 if lead[5] == "won" else 0)
        rows[grade].append((won[-1], F(lead[6] or 0, 100) if won[-1] else F(0)))
    grades = []
    for grade, leads in rows.items():
        hits = sum(w for w, _ in leads)
        low, high = wilson(hits, len(leads)) if leads else (None, None)
        grades.append({"grade": grade, "closed": len(leads), "won": hits,
                       "win_rate": F(hits, len(leads)) if leads else None, "low": low, "high": high,
                       "revenue_per_lead": sum((r for _, r in leads), F(0)) / len(leads) if leads else None})
    return {"closed": len(won), "won": sum(won), "auc": area(scores, won),
            "lift_top20": lift(scores, won, F(1, 5)), "grades": grades}


def engagement(activities):
    total = Decimal(0)
    for rule in MODEL["engagement"]:
        ages = sorted((TODAY - date(on)).days for kind, outcome, on in activities
                      if kind == rule["activity"] and date(on) <= TODAY
                      and rule.get("outcome", outcome.lower()) == outcome.lower())
        count = {"each": len(ages), "once": 1}.get(rule["count"], rule["count"])
        for age in ages[:count]:
            total += Decimal(str(rule["points"])) * Decimal(2) ** (Decimal(-age) / Decimal(rule["half_life_days"]))
    total = min(max(total, Decimal(0)), Decimal(100))
    heat = 1 if total >= MODEL["heat"]["hot"] else 2 if total >= MODEL["heat"]["warm"] else 3
    return {"activities": [dict(zip(("kind", "outcome", "on"), a)) for a in activities],
            "engagement": total, "heat": heat}


def plain(value):
    if isinstance(value, (F, Decimal)):
        return float(value)
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value


KEYS = ("industry", "employees", "need", "budget_cents", "received_on", "stage", "won_cents")
print(json.dumps(plain({
    "today": TODAY.isoformat(),
    "model": MODEL,
    "leads": [dict(zip(KEYS, lead)) | graded(lead) for lead in BOOK],
    "backtest": backtest(),
    "engagement": [engagement(each) for each in ACTIVITIES],
    "wilson": [{"hits": h, "count": n, "low": wilson(h, n)[0], "high": wilson(h, n)[1]}
               for h, n in ((0, 1), (1, 1), (0, 10), (3, 4), (29, 60), (1, 1000), (999, 1000), (50000, 100000))],
}), indent=1))
