#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of the sources in book.txt, worked out in whole numbers and fractions from the words of the
product's definitions, without the program and without a look at how it does it.

    tests/data/sources/reference_sources.py > tests/data/sources/figures.json

Money is cents, a share the nearest double of its fraction. Where the words leave room:
- Spellings that differ in case and spaces are one source, one campaign.
- A cohort is the inquiries received in the period; with suspects also those without that day, by the day on
  which they were added. The follow-up rate counts inquiries alone, touched since they came in.
- Accepted is ever accepted: also what was disqualified or given back later.
- Costs are those of all months that the period touches, whole. A cost without an amount is none. A sum of 0
  costs nothing for a lead, but nothing is divided by it.
- The return takes a margin of 25 %. Amounts are rounded to the cent, halves away from zero.
- Control limit: the last 13 weeks of the period to date against the 26 weeks before them.
- The cycle is the median days from coming in to winning, of at least 5 won leads, else that of all sources; a
  lead that was won before it came in has none.
"""
import datetime
import json
import os
from decimal import Decimal, getcontext
from fractions import Fraction as F

getcontext().prec = 50
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = datetime.date(2026, 10, 14)
DAY = datetime.timedelta(1)
MARGIN = F(1, 4)
REACHED = {"Qualified", "Demo", "Quoted", "Won"}
FISCAL = 8  # August


def some(text):
    return "" if text == "-" else text.replace("_", " ")


def date(text):
    return None if text == "-" else datetime.date.fromisoformat(text)


def key(text):
    return text.lower().replace(" ", "")


leads, costs = {}, []
for line in open(os.path.join(HERE, "book.txt")):
    kind, name, *rest = line.split()
    if kind == "lead":
        source, campaign, received, created, stage, grade, value, closed = rest
        leads[name] = {"source": some(source), "campaign": some(campaign), "received": date(received),
                       "created": date(created), "stage": some(stage), "grade": some(grade),
                       "value": None if value == "-" else int(value), "closed": date(closed), "moves": [],
                       "touches": [], "sales": [], "handoffs": [], "deleted": False}
    elif kind == "move":
        leads[name]["moves"] += rest[:2]
    elif kind == "touch":
        leads[name]["touches"].append(date(rest[0]))
    elif kind == "sale":
        leads[name]["sales"].append(int(rest[1]))
    elif kind == "handoff":
        leads[name]["handoffs"].append(rest[0])
    elif kind == "delete":
        leads[name]["deleted"] = True
    elif kind == "cost":
        costs.append((some(name), some(rest[0]), date(rest[1]), None if rest[2] == "-" else int(rest[2])))
leads = [lead for lead in leads.values() if not lead["deleted"]]


def came_in(lead):
    return lead["received"] or lead["created"]


def part(hits, count):
    return F(hits, count) if count else None


def number(fraction):
    return None if fraction is None else float(fraction)


def rounded(amount, count):
    if amount is None or not count:
        return None
    whole = F(abs(amount), count) + F(1, 2)
    return int(whole) * (1 if amount >= 0 else -1)


def wilson(hits, count):
    if not count:
        return None
    z = Decimal("1.959963984540054")
    n, p = Decimal(count), Decimal(hits) / Decimal(count)
    middle = p + z * z / (2 * n)
    half = z * (p * (1 - p) / n + z * z / (4 * n * n)).sqrt()
    return [float(max(Decimal(0), (middle - half) / (1 + z * z / n))),
            float(min(Decimal(1), (middle + half) / (1 + z * z / n)))]


def first_of(day):
    return day.replace(day=1)


def cost_in(rows, first, last):
    amounts = [amount for _, _, month, amount in rows
               if first_of(first) <= month <= last and amount is not None]
    return sum(amounts) if amounts else None


def median(numbers):
    numbers = sorted(numbers)
    half = len(numbers) // 2
    return None if not numbers else F(numbers[half]) if len(numbers) % 2 else F(numbers[half - 1] + numbers[half], 2)


def cycles(of):
    return [(lead["closed"] - came_in(lead)).days for lead in of
            if lead["stage"] == "Won" and lead["closed"] and lead["closed"] >= came_in(lead)]


def good(of):
    return sum(lead["grade"] in ("A", "B") for lead in of)


def graded(of):
    return [lead for lead in of if lead["grade"]]


def control(of, first, last):
    last = min(last, TODAY)
    first = max(first, last - 90 * DAY)
    now = graded(lead for lead in of if lead["received"] and first <= lead["received"] <= last)
    then = graded(lead for lead in of if lead["received"] and first - 182 * DAY <= lead["received"] < first)
    center, share = part(good(then), len(then)), part(good(now), len(now))
    lower = None
    if len(then) >= 20 and len(now) >= 8:
        spread = Decimal(center.numerator * (center.denominator - center.numerator)) / center.denominator**2 / len(now)
        lower = max(Decimal(0), Decimal(center.numerator) / center.denominator - 3 * spread.sqrt())
    below = lower is not None and Decimal(share.numerator) / share.denominator < lower
    return {"center": number(center), "lower": None if lower is None else float(lower), "share": number(share),
            "leads": len(now), "before": len(then), "below": below}


def brown_out(of, last):
    last = min(last, TODAY)
    days = [(last - lead["received"]).days for lead in of if lead["received"] and lead["received"] <= last]
    recent, half = sum(day < 28 for day in days), sum(day < 182 for day in days)
    usual = F(half * 28, 182)
    own = cycles(of)
    cycle = median(own if len(own) >= 5 else cycles(leads))
    hits = None if cycle is None else first_of(last + int(cycle + F(1, 2)) * DAY)
    return {"recent": recent, "usual": number(usual), "is": half >= 13 and recent < F(7, 10) * usual,
            "cycle": number(cycle), "hits": hits and hits.isoformat()}


def row(name, campaign, of, cohort, paid, first, last, kind):
    counts = {grade: sum(lead["grade"] == grade for lead in cohort) for grade in "ABCDE"}
    known = len(graded(cohort))
    inquiries = [lead for lead in cohort if lead["received"]]
    touched = sum(any(lead["received"] <= day <= TODAY for day in lead["touches"]) for lead in inquiries)
    states = [state for lead in cohort for state in lead["handoffs"]]
    accepted, rejected = sum(state in ("accepted", "disqualified", "recycled") for state in states), states.count("rejected")
    qualified = sum(lead["stage"] in REACHED or bool(REACHED & set(lead["moves"])) for lead in cohort)
    won = [lead for lead in cohort if lead["stage"] == "Won"]
    lost = sum(lead["stage"] in ("Lost", "No decision") for lead in cohort)
    amount = sum(sum(lead["sales"]) if lead["sales"] else lead["value"] or 0 for lead in won)
    cost = cost_in(paid, first, last)
    rate = part(touched, len(inquiries))
    pays = cost if cost and cost > 0 else None
    flags = ["too_few"] if len(cohort) < 20 else []
    if kind == "all" or (kind == "source" and name):
        flags += ["below_limit"] if control(of, first, last)["below"] else []
        flags += ["brown_out"] if brown_out(of, last)["is"] else []
        flags += ["no_cost"] if cost is None else []
    flags += ["nothing_won"] if pays and not won else []
    return {"source": name, "campaign": campaign, "leads": len(cohort), "inquiries": len(inquiries),
            "grades": [counts[grade] for grade in "ABCDE"], "graded": known,
            "share_ab": number(part(good(cohort), known)), "interval": wilson(good(cohort), known),
            "accepted": accepted, "rejected": rejected, "acceptance": number(part(accepted, accepted + rejected)),
            "touched": touched, "followup_rate": number(rate), "qualified": qualified,
            "qualified_interval": wilson(qualified, len(cohort)), "won": len(won), "lost": lost,
            "win_rate": number(part(len(won), len(won) + lost)), "win_interval": wilson(len(won), len(won) + lost),
            "won_amount": amount, "cost": cost, "cost_per_lead": rounded(cost, len(cohort)),
            "cost_per_a": rounded(cost, counts["A"]), "cost_per_qualified": rounded(cost, qualified),
            "cost_per_win": rounded(cost, len(won)), "roi": number(F(amount - pays, pays)) if pays else None,
            "roi_full_followup": number((amount / rate - pays) / pays) if pays and rate else None,
            "return_per_1": number(amount * MARGIN / pays) if pays else None, "flags": flags}


def sources_of(first, last, suspects, campaigns):
    def counts(lead):
        return first <= lead["received"] <= last if lead["received"] else suspects and first <= lead["created"] <= last

    keys = {key(lead["source"]) for lead in leads if counts(lead)}
    keys |= {key(cost[0]) for cost in costs if cost[3] is not None and first_of(first) <= cost[2] <= last}
    rows = []
    for source in sorted(keys):
        of = [lead for lead in leads if key(lead["source"]) == source]
        cohort = [lead for lead in of if counts(lead)]
        paid = [cost for cost in costs if key(cost[0]) == source]
        rows.append(row(source, "", of, cohort, paid, first, last, "source"))
        names = {key(lead["campaign"]) for lead in cohort}
        names |= {key(cost[1]) for cost in paid if cost[3] is not None and first_of(first) <= cost[2] <= last}
        for campaign in sorted(names) if campaigns and names != {""} else []:
            mine = [lead for lead in cohort if key(lead["campaign"]) == campaign]
            paid_for = [cost for cost in paid if key(cost[1]) == campaign]
            rows.append(dict(row(source, campaign, [], mine, paid_for, first, last, "campaign"), is_campaign=True))
    return {"from": first.isoformat(), "to": last.isoformat(), "suspects": suspects, "campaigns": campaigns,
            "rows": rows, "all": row("", "", leads, [lead for lead in leads if counts(lead)], costs, first, last, "all")}


def quarters(source, suspects):
    rows, day = [], TODAY
    for _ in range(6):
        start = (day.month - FISCAL) % 3
        first = first_of(day)
        for _ in range(start):
            first = first_of(first - DAY)
        last = first
        for _ in range(3):
            last = first_of(last + 31 * DAY)
        last -= DAY
        cohort = [lead for lead in leads if (not source or key(lead["source"]) == source) and
                  (lead["received"] or (suspects and lead["created"])) and
                  first <= came_in(lead) <= last]
        qualified = sum(lead["stage"] in REACHED or bool(REACHED & set(lead["moves"])) for lead in cohort)
        cost = cost_in([cost for cost in costs if not source or key(cost[0]) == source], first, last)
        rows.append({"from": first.isoformat(), "to": last.isoformat(), "qualified": qualified, "cost": cost,
                     "per_qualified": rounded(cost, qualified)})
        day = first - DAY
    return rows[::-1]


D = datetime.date
periods = [(D(2026, 7, 15), TODAY), (D(2025, 5, 1), D(2026, 10, 31)), (D(2026, 10, 1), TODAY),
           (D(2025, 11, 20), D(2026, 2, 3)), (D(2024, 1, 1), D(2024, 3, 1))]
names = ["", "referral", "boughtlist", "tradeshow", "webform", "repprospecting"]
print(json.dumps({
    "tables": [sources_of(first, last, suspects, campaigns) for first, last in periods for suspects in (False, True)
               for campaigns in (False, True)],
    "control": [{"source": name, "from": first.isoformat(), "to": last.isoformat(),
                 **control([lead for lead in leads if not name or key(lead["source"]) == name], first, last)}
                for name in names for first, last in periods],
    "brown_out": [{"source": name, "until": day.isoformat(),
                   **brown_out([lead for lead in leads if not name or key(lead["source"]) == name], day)}
                  for name in names for day in (TODAY, D(2026, 6, 30), D(2026, 12, 31))],
    "quarters": [{"source": name, "suspects": suspects, "rows": quarters(name, suspects)}
                 for name in names for suspects in (False, True)],
}, indent=1))
