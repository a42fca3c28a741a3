#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of the forecast of the book in book.txt, worked out in whole numbers and fractions from the words of
the product's definitions, without the program and without a look at how it does it.

    tests/data/forecast/reference_forecast.py > tests/data/forecast/figures.json

A share is written as [part, whole], money as cents. Where the words leave room:
- Won in a period: in a won stage, closed within it and not after today; the sum of its sales, or its value.
- Weighted: each value times the odds in millionths, added exactly, rounded once, halves away from zero.
- A stage without odds weighs nothing. A lead without a value counts as a lead. Omitted ones count nowhere else.
- The fiscal year is named after the year that it starts in: with July, 2026-Q2 is October to December 2026.
- Quotas of a period: those that lie within it. Attained is what is won of them; none of a quota of nothing.
- Too old: came in longer ago than the oldest that ever closed (of 20 or more) was when it closed.
- Measured odds of a stage: of closed leads that reached it or a later one, the share won, from 20 on; only leads
  of which an open stage is on record.
- Win rate and velocity: what closed in the last 12 months.
"""
import datetime
import json
import os
from fractions import Fraction as F

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = datetime.date(2026, 10, 14)
OPEN = ["Suspect", "Contacted", "Qualified", "Demo", "Quoted"]
LOST = {"Lost", "No_decision"}


def some(text):
    return None if text == "-" else text


def date(text):
    return None if text == "-" else datetime.date.fromisoformat(text)


book = {kind: [] for kind in ("fiscal", "stage", "person", "quota", "lead", "sale", "move", "close")}
for line in open(os.path.join(HERE, "book.txt"), encoding="utf-8"):
    if not line.startswith("#"):
        kind, *cells = line.split()
        book[kind].append(cells)
odds_set = {name: some(odds) for name, odds in book["stage"]}
names = {key: name.replace("_", " ") for key, name, _ in book["person"]}
active = [key for key, _, yes in book["person"] if yes == "y"]
sales = {}
for key, cents in book["sale"]:
    sales.setdefault(key, []).append(int(cents))
leads = {}
for key, owner, grade, cents, stage, received, close_on, closed_on, category, deleted in book["lead"]:
    if deleted == "n":
        leads[key] = {"key": key, "owner": some(owner), "grade": grade, "value": None if cents == "-" else int(cents),
                      "stage": stage, "received": date(received), "close_on": date(close_on),
                      "closed_on": date(closed_on), "category": some(category)}


def amount(lead):
    if lead["key"] in sales:
        return sum(sales[lead["key"]])
    return lead["value"] or 0


def is_closed(lead):
    return lead["stage"] == "Won" or lead["stage"] in LOST


def month_after(day, count):
    month = day.year * 12 + day.month - 1 + count
    return datetime.date(month // 12, month % 12 + 1, 1)


def period_of(name):
    if "Q" not in name:
        first = datetime.date(int(name[:4]), int(name[5:]), 1)
        return first, month_after(first, 1) - datetime.timedelta(1)
    first = month_after(datetime.date(int(name[:4]), 1, 1), int(book["fiscal"][0][0]) - 1 + 3 * (int(name[6]) - 1))
    return first, month_after(first, 3) - datetime.timedelta(1)


def within(day, period):
    return day is not None and period[0] <= day <= period[1]


def rounded(number):
    size = abs(number) + F(1, 2)
    whole = size.numerator // size.denominator
    return whole if number >= 0 else -whole


ages = [(lead["closed_on"] - lead["received"]).days for lead in leads.values()
        if is_closed(lead) and lead["closed_on"] and lead["received"] <= lead["closed_on"] <= TODAY]
oldest = max(ages) if len(ages) >= 20 else None


def reached(key, lead):
    """The furthest place on the way to a win, -1 where no open stage is on record."""
    way = OPEN + ["Won"]
    seen = [lead["stage"]]
    on_record = False
    for of, before, to, _ in book["move"]:
        if of == key:
            seen += [before, to]
            on_record = on_record or before in OPEN or to in OPEN
    return max([way.index(stage) for stage in seen if stage in way], default=-1) if on_record else -1


measured = {}
counts = {}
for place, stage in enumerate(OPEN):
    closed = [lead for key, lead in leads.items() if is_closed(lead) and reached(key, lead) >= place]
    won = [lead for lead in closed if lead["stage"] == "Won"]
    counts[stage] = [len(won), len(closed)]
    if len(closed) >= 20:
        measured[stage] = F(len(won), len(closed))


def millionths(stage, by_history):
    odds = F(odds_set[stage]) if odds_set[stage] else F(0)
    if by_history and stage in measured:
        odds = measured[stage]
    return rounded(odds * 10**6)


def is_too_old(lead):
    return oldest is not None and (TODAY - lead["received"]).days > oldest


def rate_of(who=None):
    last = TODAY.replace(year=TODAY.year - 1)
    closed = [lead for lead in leads.values() if is_closed(lead) and lead["closed_on"]
              and last < lead["closed_on"] <= TODAY and (who is None or lead["owner"] == who)]
    return [len([lead for lead in closed if lead["stage"] == "Won"]), len(closed)], closed


def quota(period, who):
    found = [int(cents) for person, name, cents in book["quota"] if (who is None or person == who)
             and within(period_of(name)[0], period) and within(period_of(name)[1], period)]
    return sum(found) if found else None


def row(period, wanted=lambda lead: True, who=None, has_quota=True, old=True, by_history=False):
    won = [lead for lead in leads.values() if wanted(lead) and lead["stage"] == "Won"
           and within(lead["closed_on"], period) and lead["closed_on"] <= TODAY]
    expected = [lead for lead in leads.values() if wanted(lead) and lead["stage"] in OPEN
                and within(lead["close_on"], period)]
    said = [lead for lead in expected if lead["category"] != "omitted"]
    aged = [lead for lead in said if is_too_old(lead)]
    counted = [lead for lead in said if old or not is_too_old(lead)]

    def weight(some_leads):
        return rounded(sum((F((lead["value"] or 0) * millionths(lead["stage"], by_history), 10**6)
                            for lead in some_leads), F(0)))

    def value(some_leads, category=None):
        return sum(lead["value"] or 0 for lead in some_leads if category in (None, lead["category"]))

    out = {"won": sum(map(amount, won)), "deals": len(won), "weighted": weight(counted), "leads": len(counted),
           "open": value(counted), "commit": value(counted, "commit"), "best_case": value(counted, "best_case"),
           "pipeline": value(counted, "pipeline"), "omitted": value(expected, "omitted"), "too_old": len(aged),
           "too_old_weighted": weight(aged), "quota": quota(period, who) if has_quota else None, "attainment": None,
           "gap": None, "pipeline_needed": None}
    if out["quota"] is not None:
        out["attainment"] = [out["won"], out["quota"]] if out["quota"] > 0 else None
        out["gap"] = max(out["quota"] - out["won"] - out["weighted"], 0)
        rate = rate_of(who)[0]
        if who and rate[1] < 20:
            rate = rate_of()[0]
        if rate[0]:
            out["pipeline_needed"] = rounded(F(out["gap"] * rate[1], rate[0]))
    return out


def rows(**options):
    first, last = period_of("2026-Q2")[0], period_of("2026-Q4")[1]
    whole = (first, last)
    months = [month_after(first, i).isoformat()[:7] for i in range(9)]
    people = {}
    for who in list(names) + [None]:
        own = row(whole, lambda lead, who=who: lead["owner"] == who, who, who is not None, **options)
        nothing = not (own["deals"] or own["leads"] or own["too_old"] or own["omitted"])
        if who in active or not nothing or (who and own["quota"] is not None):
            people[names.get(who, "")] = own
    return {"month": {month: row(period_of(month), **options) for month in months},
            "quarter": {name: row(period_of(name), **options) for name in ("2026-Q2", "2026-Q3", "2026-Q4")},
            "person": people,
            "grade": {grade: row(whole, lambda lead, grade=grade: lead["grade"] == grade, has_quota=False, **options)
                      for grade in "ABCDE"},
            "all": {"all": row(whole, **options)}}


slipped = {}
for key, before, to, on in sorted(book["close"], key=lambda cells: date(cells[3])):
    if key in leads and leads[key]["stage"] in OPEN:
        one = slipped.setdefault(key, {"first": before, "slips": 0, "last": None})
        if to > before:
            one["slips"] += 1
            one["last"] = on
slipped = {key: [one["slips"], (leads[key]["close_on"] - date(one["first"])).days, one["first"], one["last"]]
           for key, one in slipped.items() if one["slips"]}

rate, closed = rate_of()
won = [lead for lead in closed if lead["stage"] == "Won"]
cycles = sorted((lead["closed_on"] - lead["received"]).days for lead in won if lead["received"] <= lead["closed_on"])
middle = F(cycles[(len(cycles) - 1) // 2] + cycles[len(cycles) // 2], 2)
valued = [lead for lead in won if lead["value"] is not None or lead["key"] in sales]
average = F(sum(map(amount, valued)), len(valued))
still_open = len([lead for lead in leads.values() if lead["stage"] in OPEN])
per_day = still_open * F(*rate) * average / middle
speed = {"open": still_open, "rate": rate, "average": rounded(average), "cycle": [middle.numerator, middle.denominator],
         "per_day": rounded(per_day), "per_30_days": rounded(per_day * 30)}

print(json.dumps({"today": TODAY.isoformat(), "oldest": oldest, "odds": counts, "rows": rows(),
                  "without_old": rows(old=False), "measured": rows(by_history=True), "slipped": slipped,
                  "velocity": speed}, indent=1, sort_keys=True))
