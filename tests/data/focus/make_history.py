#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two years of a team of four, as history.txt: a line for each fact, in the order of their days. It says only
what happened; what follows from it is worked out by reference_focus.py and by the program, each by itself.

    tests/data/focus/make_history.py > tests/data/focus/history.txt

Three turns of the year, one of them behind the 53 weeks of 2026. Marcus is mostly on goal, Cole drifts twice,
Tessa works a few hours a week by goals of her own, Priya comes later and leaves."""
import datetime

D = datetime.date
FIRST, LAST = D(2024, 12, 23), D(2027, 1, 10)
KINDS = ["call", "call", "call", "email", "email", "visit", "meeting", "demo"]
SOURCES = ["Web_form", "Trade_fair", "Referral", "Online_shop", "Phone", "-"]
OUTCOMES = ["-", "-", "no_answer", "voicemail", "busy", "interested", "not_now", "left_message"]
STAGES = ["Suspect", "Contacted", "Qualified", "Demo", "Quoted"]
HOLIDAYS = ["2025-01-01", "2025-04-18", "2025-05-26", "2025-07-04", "2025-09-01", "2025-11-27", "2025-12-25",
            "2026-01-01", "2026-04-03", "2026-05-25", "2026-07-03", "2026-11-26", "2026-12-24", "2026-12-25",
            "2027-01-01"]
# Sundays on which clocks are changed in America, Europe and New Zealand.
CLOCKS = ["2025-03-09", "2025-03-30", "2025-04-06", "2025-09-28", "2025-10-26", "2025-11-02", "2026-03-08",
          "2026-03-29", "2026-04-05", "2026-09-27", "2026-10-25", "2026-11-01"]

seed = 45


def dice(sides):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % sides


def one(of):
    return of[dice(len(of))]


def week(date):
    year, number, _ = date.isocalendar()
    return f"{year}-W{number:02}"


facts = []  # (day, line)
leads = []  # of these touches are made: key, owner, grade, from which day


def say(day, *words):
    facts.append((day, " ".join(str(word) for word in words)))


def clock(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


def touch(lead, person, kind, day, time="-", minutes="-", grade="-", outcome="-", off="-", jump="-"):
    say(day, "touch", lead, person, kind, day, time, minutes, grade, outcome, off, jump)


def add_lead(owner, grade, day, received=False, source="-"):
    key = f"L{len(leads) + 1:03}"
    lead = {"key": key, "owner": owner, "grade": grade, "from": day, "day": day, "received": received,
            "source": source, "stage": one(STAGES), "closed": None, "value": one([0, 250, 12_345, 99_999, 480_050]) *
            (1 + dice(9)), "intake": "-", "quiet": False}
    leads.append(lead)
    return lead


def owner_on(day):
    return one(["MB", "MB", "CJ", "CJ", "TO", "TO", "PS"] if D(2025, 9, 1) <= day < D(2026, 8, 1) else
               ["MB", "CJ", "TO"])


def add_leads():
    for number in range(70):
        day = FIRST + datetime.timedelta(7 * number // 2 if number < 30 else dice(600))
        add_lead(owner_on(day) if number % 12 else "-", "AAABBBCCDDE"[number % 11], day)
    for number in range(110):
        day = D(2025, 1, 2) + datetime.timedelta(6 * number + dice(7)) if number < 104 else \
            D(2026, 12, 17) + datetime.timedelta(3 * (number - 104))
        if number % 13 == 5:
            day = D.fromisoformat(HOLIDAYS[number % len(HOLIDAYS)])
        answer(add_lead(owner_on(day), "AABBCDE"[dice(7)], day, True, one(SOURCES)), number)


# How an inquiry was answered, in turns: on its day, soon, late, before it came in and then never, never.
def answer(lead, number):
    received, person = lead["day"], lead["owner"]
    way = number % 7
    if way == 6 or number in (107, 109):
        lead["quiet"] = True
        if number % 2:
            touch(lead["key"], person, "email", received - datetime.timedelta(9), grade=lead["grade"])
        return
    later = [0, dice(2), 1 + dice(3), 3 + dice(4), 5 + dice(20), 0][way]
    time = "-" if number % 4 == 0 else clock([7 * 60 + 5, 9 * 60, 10 * 60 + 17, 12 * 60 + 30, 16 * 60 + 59, 17 * 60,
                                              21 * 60][dice(7)])
    lead["from"] = received + datetime.timedelta(later)
    if EDGES_FROM <= lead["from"] < EDGES_FROM + datetime.timedelta(7 * len(EDGES)):
        person = "MB"  # Cole's minutes of these weeks are told below
    touch(lead["key"], person, one(["call", "email"]), lead["from"], time, "-", lead["grade"], one(OUTCOMES))


def close_some():
    for place, lead in enumerate(leads):
        day = lead["from"] + datetime.timedelta(20 + dice(150))
        if place % 5 == 2 and day < D(2026, 12, 20) and not lead["quiet"]:
            to = ["Won", "Won", "Lost", "No_decision", "Parked"][dice(5)]
            say(day, "move", lead["key"], lead["stage"], to, day)
            lead["stage"], lead["closed"] = to, (None if to == "Parked" else day)
        elif place % 5 == 3 and day < D(2026, 12, 20):
            to = STAGES[(STAGES.index(lead["stage"]) + 1) % 5]
            say(day, "move", lead["key"], lead["stage"], to, day)
            lead["stage"] = to
    for place, word in [(3, "approved"), (8, "waiting"), (19, "refused"), (30, "parked"), (41, "approved"),
                        (57, "approved")]:
        leads[place]["intake"] = word


def say_leads():
    for lead in leads:
        say(lead["day"], "lead", lead["key"], lead["owner"], lead["grade"], lead["value"] or "-", lead["stage"],
            lead["day"] if lead["received"] else "-", lead["source"], lead["closed"] or "-", lead["intake"],
            lead["day"])


def lead_for(person, grade, day, closed=True):
    fit = [each for each in leads if each["owner"] == person and each["grade"] == grade and each["from"] <= day and
           not each["quiet"] and (closed or not each["closed"])]
    near = [each for each in fit if (day - each["from"]).days < 200]
    return one(near or fit) if fit else None


# Touches of a week in which so many minutes of each grade are given, half of them told by the kind alone.
def work_week(person, monday, grades, touches):
    for _ in range(touches):
        day = monday + datetime.timedelta(dice(5))
        grade = one(grades)
        lead = lead_for(person, grade, day)
        if not lead:
            continue
        then = "-" if dice(6) == 0 else one("ABCDE") if dice(12) == 0 else grade
        time = "-" if dice(3) == 0 else clock(8 * 60 + dice(9 * 60))
        minutes = "-" if dice(2) else 5 * (1 + dice(14))
        jump = one("nnnny-")
        off = "y" if grade in "DE" and dice(3) == 0 else "n" if jump != "-" else "-"
        touch(lead["key"], person, one(KINDS), day, time, minutes, then, one(OUTCOMES), off, jump)


GOOD, DRIFT, POOR = "AAAAAAAAAABB", "AAABBBCD", "ABDDE"
# Cole in the spring of 2026, to the minute: on the edge of the floor and of the limit, and around it.
EDGES = [(70, 30, 0, 0, 0), (69, 31, 0, 0, 0), (80, 15, 0, 3, 2), (80, 14, 0, 3, 3), (20, 10, 10, 10, 9),
         (139, 61, 0, 0, 0), (0, 0, 0, 59, 0), (700, 250, 0, 25, 25), (0, 60, 0, 0, 0), (1400, 600, 0, 0, 0),
         (48, 12, 0, 0, 0), (0, 0, 0, 0, 0), (53, 0, 0, 4, 4)]
EDGES_FROM = D(2026, 3, 2)


def work_edge(person, monday, minutes):
    for grade, spent in zip("ABCDE", minutes):
        while spent:
            part = min(spent, 240)
            lead = lead_for(person, one("ABCD"), monday, False) or lead_for(person, "A", monday, False)
            touch(lead["key"], person, "visit", monday + datetime.timedelta(dice(7)), "-", part, grade)
            spent -= part


def work(person, monday):
    number = (monday - FIRST).days // 7
    edge = (monday - EDGES_FROM).days // 7
    if person == "CJ" and 0 <= edge < len(EDGES):
        work_edge(person, monday, EDGES[edge])
    elif person == "CJ":
        drifts = 30 <= number < 38 or 88 <= number < 96
        work_week(person, monday, POOR if drifts else DRIFT if number % 9 == 4 else GOOD, 7 + dice(3))
    elif person == "MB":
        work_week(person, monday, DRIFT if number % 10 == 7 else GOOD, 8 + dice(4))
    elif person == "TO":
        work_week(person, monday, "AAABBC" if number % 6 else "BBD", dice(6))
    elif D(2025, 9, 1) <= monday < D(2026, 8, 1):
        work_week(person, monday, POOR if 45 <= number < 50 else GOOD, 5 + dice(4))


def work_on_clock_days():
    for place, day in enumerate(CLOCKS):
        lead = lead_for("MB", "A", D.fromisoformat(day), False)
        touch(lead["key"], "MB", "call", D.fromisoformat(day), clock([150, 60, 1439, 0][place % 4]), 15, "A",
              "interested", "n", "n")


# Steps: done in time, late, dropped before and after they were due, moved, and open ones of all states.
def plan_steps():
    for place, lead in enumerate(leads):
        day = lead["from"]
        for turn in range(place % 4):
            due = day + datetime.timedelta(5 + dice(40))
            if due > D(2026, 12, 1):
                break
            end_step(lead, day, due, (place + turn) % 8)
            day = due
        if place % 3 == 0 and lead["stage"] in STAGES:
            due = D(2026, 12, 28) + datetime.timedelta([0, 3, 9, 9, 9, 11, 20, -40, -200][place % 9])
            kind, time = one(["call", "visit"]), one(["-", "-", "09:30", "14:00"])
            say(max(lead["day"], D(2026, 1, 5)), "step", lead["key"], kind, due, time, "open", "-",
                "TO" if place % 30 == 0 else "-", due - datetime.timedelta(7 if place % 2 else 0))
            if place % 12 == 0:
                say(max(lead["day"], D(2026, 1, 5)), "step", lead["key"], "email",
                    due + datetime.timedelta(4), "-", "open", "-", "-", due + datetime.timedelta(4))


def end_step(lead, made, due, way):
    after = datetime.timedelta(1 + dice(9))
    state, on = [("done", due), ("done", due - min(after, due - made)), ("done", due + after), ("dropped", due - after),
                 ("dropped", due + after), ("done", due), ("dropped", due), ("done", due + after)][way]
    say(made, "step", lead["key"], one(["call", "email", "visit"]), due, "-", state, on,
        one(["-", "-", "MB"]), due - datetime.timedelta(14 if way == 5 else 0))


def decide():
    say(D(2024, 12, 23), "policy", "all", "2024-12-23", 80, 20, 0, 10, 5)
    say(D(2025, 2, 3), "policy", "TO", "2025-02-03", 60, 30, 10, 15, 10)
    say(D(2025, 10, 1), "policy", "PS", "2025-10-01", 50, 50, 0, 10, 20)
    say(D(2025, 11, 12), "policy", "PS", "2025-11-12", 70, 30, 0, 10, 5)
    say(D(2026, 1, 1), "policy", "all", "2026-01-01", 75, 25, 0, 5, 5)
    say(D(2026, 9, 9), "policy", "MB", "2026-09-09", 85, 15, 0, 12.5, 2.5)
    for person, on, until in [("CJ", "2025-08-04", "2025-08-17"), ("CJ", "2026-09-21", "2026-10-11"),
                              ("CJ", "2026-10-05", "2026-10-07"), ("PS", "2025-12-01", "2025-12-05")]:
        say(D.fromisoformat(on), "release", person, on, until)


def write():
    print("# Made by make_history.py. A dash is unknown; _ stands for a space.")
    print("# setting KEY TEXT · person INITIALS NAME HOURLY_CENTS ACTIVE · policy WHO FROM A B C SLACK LIMIT")
    print("# release WHO FROM UNTIL · lead KEY OWNER GRADE CENTS STAGE RECEIVED SOURCE CLOSED INTAKE MADE")
    print("# move LEAD FROM TO ON · touch LEAD WHO KIND ON TIME MINUTES GRADE OUTCOME OFF_POLICY QUEUE_JUMP")
    print("# step LEAD KIND DUE TIME STATE ENDED WHO FIRST_DUE")
    print("setting holidays", "_".join(HOLIDAYS))
    for row in ("MB Marcus_Bell 5200 y", "CJ Cole_Jensen 6133 y", "TO Tessa_Okafor - y", "PS Priya_Shah 4999 n"):
        print("person", row)
    shown = None
    order = ["policy", "release", "lead", "touch", "step", "move"]
    for day, line in sorted(facts, key=lambda fact: (fact[0], order.index(fact[1].split()[0]))):
        if week(day) != shown:
            shown = week(day)
            print("#", shown)
        print(line)


add_leads()
close_some()
say_leads()
for back in range((LAST - FIRST).days // 7 + 1):
    for rep in ("MB", "CJ", "TO", "PS"):
        work(rep, FIRST + datetime.timedelta(7 * back))
work_on_clock_days()
plan_steps()
decide()
write()
