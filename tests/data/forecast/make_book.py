#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes book.txt, the book that the forecast is proven on: traps by hand, the rest drawn with a fixed seed.

    tests/data/forecast/make_book.py > tests/data/forecast/book.txt
"""
import datetime
import random

TODAY = datetime.date(2026, 10, 14)
dice = random.Random(41)
lines = ["# Made by make_book.py. A dash is unset.",
         "# fiscal MONTH · stage NAME PROBABILITY · remove STAGE · person KEY NAME ACTIVE · quota WHO PERIOD CENTS",
         "# lead KEY OWNER GRADE CENTS STAGE RECEIVED CLOSE_ON CLOSED_ON CATEGORY DELETED · sale LEAD CENTS",
         "# move LEAD FROM TO ON · close LEAD FROM TO ON",
         "fiscal 7", "stage Suspect 0.05", "stage Contacted -", "stage Qualified 0.25", "stage Demo 0.333333",
         "stage Quoted 0.75", "person MB Marcus_Bell y", "person CJ Cole_Jensen y", "person TO Tessa_Okafor y",
         "person PS Priya_Shah n", "quota MB 2026-10 1000000", "quota MB 2026-11 1200001", "quota MB 2026-Q2 500000",
         "quota CJ 2026-Q2 2000000", "quota CJ 2026-Q3 0", "quota TO 2027-02 333333", "quota PS 2026-12 777",
         "quota TO 2026-09 999999"]
OPEN = ["Suspect", "Contacted", "Qualified", "Demo", "Quoted"]


def day(first, last):
    return (TODAY + datetime.timedelta(dice.randint(first, last))).isoformat()


def lead(key, owner, grade, cents, stage, received, close_on="-", closed_on="-", category="-", deleted="n"):
    lines.append(f"lead {key} {owner} {grade} {cents} {stage} {received} {close_on} {closed_on} {category} {deleted}")


# Traps.
lead("T01", "-", "A", 123457, "Demo", "2026-09-01", "2026-10-31")                            # nobody's
lead("T02", "MB", "B", "-", "Quoted", "2026-09-01", "2026-10-31")                            # without a value
lead("T03", "MB", "A", 500001, "Quoted", "2026-09-01")                                       # without a close
lead("T04", "CJ", "C", 99999, "Contacted", "2026-09-02", "2026-11-30")                       # stage without odds
lead("T05", "CJ", "A", 700001, "Demo", "2026-09-02", "2026-12-01", category="omitted")
lead("T06", "TO", "A", 31, "Demo", "2026-09-02", "2026-12-31", category="commit")
lead("T07", "TO", "B", 1, "Quoted", "2026-09-02", "2027-01-01", category="best_case")
lead("T08", "TO", "B", 2, "Quoted", "2026-09-02", "2027-03-31", category="pipeline")
lead("T09", "MB", "A", 900000, "Quoted", "2019-01-01", "2026-10-20")                         # older than any
lead("T10", "MB", "A", 900000, "Quoted", "2026-09-01", "2026-10-20", deleted="y")
lead("T11", "PS", "D", 45000, "Qualified", "2026-09-01", "2026-10-02")                       # passed already
lead("T12", "MB", "A", 10000, "Won", "2026-09-20", "-", "2026-09-10")                        # before it came in
lead("T13", "MB", "B", 10000, "Won", "2026-08-20", "-", "2026-10-10")                        # with a refund
lines += ["sale T13 250000", "sale T13 -300001"]
lead("T14", "CJ", "A", 880000, "Won", "2026-08-20", "-", "2026-10-15")                       # tomorrow
lead("T15", "CJ", "A", 880000, "Won", "2026-08-20", "-", "-")                                # nobody knows when
lead("T16", "CJ", "C", "-", "Won", "2026-08-20", "-", "2026-10-01")                          # without a value
lead("T17", "TO", "A", 5000, "Parked", "2026-08-20", "2026-10-31")
lead("T18", "CJ", "E", 77777, "Suspect", "2026-09-01", "2026-10-01")
lines += ["close T01 2026-09-30 2026-10-10 2026-09-20", "close T01 2026-10-10 2026-10-31 2026-10-01",
          "close T05 2026-12-24 2026-12-01 2026-10-02", "close T11 2026-11-30 2026-10-15 2026-09-15",
          "close T11 2026-10-15 2026-10-20 2026-09-25", "close T11 2026-10-20 2026-10-02 2026-10-03",
          "close T10 2026-09-01 2026-10-20 2026-09-01"]
# Leads with their way through the stages.
for i in range(46):
    key, owner = f"L{i:02}", dice.choice(["MB", "CJ", "TO", "PS", "-"])
    received = day(-420, -60)
    way = OPEN[:dice.randint(1, 5)]
    if i % 3 == 0:
        lead(key, owner, dice.choice("ABCDE"), dice.randint(1000, 2_000_000), way[-1], received,
             day(-10, 200), category=dice.choice(["-", "-", "commit", "best_case", "pipeline", "omitted"]))
    else:
        end = dice.choice(["Won", "Won", "Lost", "Lost", "No_decision"])
        closed = (datetime.date.fromisoformat(received) + datetime.timedelta(dice.randint(1, 58))).isoformat()
        if i % 5 == 0:
            closed = day(-14, 0)
        lead(key, owner, dice.choice("ABCDE"), dice.randint(1000, 2_000_000), end, received, "-", closed)
        way = way + [end]
    before = "-"
    for stage in way if i % 7 else way[-1:]:  # some were imported where they are
        lines.append(f"move {key} {before} {stage} {received}")
        before = stage
print("\n".join(lines))
