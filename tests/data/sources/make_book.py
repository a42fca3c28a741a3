#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Eighteen months of five sources as book.txt: a line for each fact. It says only what happened; what follows
from it is worked out by reference_sources.py and by the program, each by itself.

    tests/data/sources/make_book.py > tests/data/sources/book.txt

Referral pays, Bought list never does, Trade show gets worse in its last weeks, Web form dries up, Rep
prospecting has suspects alone. Sources are spelled as people spell them."""
import datetime

D = datetime.date
TODAY = D(2026, 10, 14)
STAGES = ["Suspect", "Contacted", "Qualified", "Demo", "Quoted"]
seed = 8


def dice(sides):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % sides


def one(of):
    return of[dice(len(of))]


count = 0


def say(*words):
    print(" ".join(str(word) for word in words))


def lead(sources, campaigns, day, grades, stages, suspect=False):
    global count
    count += 1
    key, stage, closed = f"L{count:03}", one(stages), "-"
    value = one(["-", 12000_00, 8000_50, 45000_00, 333_33])
    if stage in ("Won", "Lost", "No_decision"):
        late = day + datetime.timedelta(dice(120) - (20 if dice(9) == 0 else 0))
        closed = min(late, TODAY)
    say("lead", key, one(sources), one(campaigns), "-" if suspect else day, day, stage, one(grades), value, closed)
    path = STAGES[:2 + dice(4)]
    if dice(3):
        for before, after in zip(path, path[1:]):
            say("move", key, before, after, day)
        if path[-1] != stage:
            say("move", key, path[-1], stage, day)
    for _ in range(dice(3)):
        say("touch", key, min(day + datetime.timedelta(dice(30) - 6), TODAY))
    if stage == "Won" and dice(3):
        for _ in range(1 + dice(3)):
            say("sale", key, min(day + datetime.timedelta(dice(200)), TODAY), one([5000_00, 9999_99, 250_01, 100_00]))
        if dice(2) == 0:
            say("sale", key, TODAY, -one([400_00, 99_99, 20000_00]))
    if dice(2):
        say("handoff", key, one(["accepted", "accepted", "accepted", "rejected", "rejected", "offered", "withdrawn",
                                 "disqualified", "recycled"]))
        if dice(4) == 0:
            say("handoff", key, one(["accepted", "rejected"]))
    if dice(9) == 0:
        say("delete", key)


def between(first, last):
    return first + datetime.timedelta(dice((last - first).days + 1))


ANY = ["Suspect", "Contacted", "Qualified", "Demo", "Quoted", "Won", "Lost", "No_decision", "Parked"]
FIRST = D(2025, 5, 1)
for _ in range(16):
    lead(["Referral", "referral", "Referral", "REFERRAL"], ["-"], between(FIRST, TODAY), "AAABBC",
         ["Won", "Won", "Quoted", "Lost"])
for _ in range(12):
    lead(["Bought_list"], ["Spring", "spring", "-"], between(FIRST, TODAY), "CDDEE", ["Suspect", "Contacted", "Lost"])
for _ in range(28):
    lead(["Trade_show", "Trade_Show", "tradeshow"], ["Fair_May", "-"], between(D(2026, 1, 14), D(2026, 7, 12)), "AAABBC",
         ANY)
for _ in range(14):
    lead(["Trade_show"], ["Fair_September", "Fair_Sept"], between(D(2026, 7, 16), TODAY), "DDEEC", ANY)
for _ in range(17):
    lead(["Web_form", "web_form"], ["-", "Ads"], between(D(2026, 4, 20), D(2026, 9, 1)), "ABCDE", ANY)
lead(["Web_form"], ["Ads"], D(2026, 10, 2), "B", ["Contacted"])
for _ in range(10):
    lead(["Rep_prospecting"], ["-"], between(FIRST, TODAY), "AABCD", ANY, suspect=True)
for _ in range(5):
    lead(["-"], ["-", "Ads"], between(FIRST, TODAY), "BCD", ANY)

months = [D(2025 + (4 + i) // 12, (4 + i) % 12 + 1, 1) for i in range(18)]
for month in months:
    if dice(5):
        say("cost", one(["Referral", "referral"]), "-", month, 10000 + dice(90000))
    if dice(5):
        say("cost", "Bought_list", "-", month, 100000 + dice(90000))
    if month.month in (5, 9):
        say("cost", "TRADE_SHOW", "Fair_May" if month.month == 5 else "Fair_September", month, 900001 + dice(90000))
    if month.month == 6:
        say("cost", "Trade_show", "-", month, 12345)
    if month.month == 10:
        say("cost", "Web_form", "-", month, 0)
    if dice(6) == 0:
        say("cost", "Print_ad", "-", month, 40000)
say("cost", "Web_form", "Ads", D(2026, 3, 1), "-")
