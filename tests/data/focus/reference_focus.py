#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of Focus and Follow-ups of the two years in history.txt, worked out in whole numbers and fractions
from the words of the product's definitions, without the program and without a look at how it does it.

    tests/data/focus/reference_focus.py > tests/data/focus/figures.json

A share is written as [part, whole], money as cents, a response as working minutes. Where the words leave room:
- The day on which a lead was won still counts as prospecting.
- A touch without a grade has the lead's grade: it was imported when the lead had it.
- A week is judged by the policy in force on its Sunday: the person's own newest, else the newest for all.
- The week that still goes on is judged as it stands; the first week is the first one with effort.
- Discipline counts the touches of which it is known whether they jumped the queue.
- An inquiry comes in on a day without a time. Its clock starts when that day, or the next worked one, opens; a
  touch on that day answers at once; one without a time counts from the opening of its day. Touches before it
  came in are no answer. An untouched one waits until today opens.
- A source speaks of the web if its name has "web" or "online" in it.
- Lacking a cadence's last touch, the day counts on which the lead came in or was made.
- A step that is due today is still ahead: it stops a lead from being idle or neglected.
- A move to the stage in which a lead stands is alive as a touch is; an inquiry is alive when it comes in.
- A step fell due if its day is over and it was not dropped by then, or if it was done and its day has come.
- On a call list steps of one day stand by their time, those without one first; who was touched on the day and
  owes nothing comes last in his grade, and locks nothing.
- Amounts are rounded to the cent, halves up; a median of two is their middle.
"""
import datetime
import json
import os
from decimal import Decimal, getcontext
from fractions import Fraction as F

getcontext().prec = 40
HERE = os.path.dirname(os.path.abspath(__file__))
KIND_MINUTES = {"call": 10, "email": 5, "visit": 60, "meeting": 45, "demo": 60}
IDLE_DAYS = {"Suspect": 14, "Contacted": 10, "Qualified": 12, "Demo": 9, "Quoted": 14}
CADENCE = {"A": 14, "B": 28, "C": 90}
NOBODY = {"no_answer", "voicemail", "left_message", "busy"}
IN_PERSON = {"visit", "meeting", "demo"}
GRADES = "ABCDE"
# Points, half-life in days, how many count (the newest): the engagement of the model that books start with.
ENGAGEMENT = {"demo": (40, 14, 0), "meeting": (30, 14, 0), "visit": (30, 14, 0), "call": (15, 10, 3), "email": (5, 7, 3)}
DAY = datetime.timedelta(1)


def date(text):
    return None if text == "-" else datetime.date.fromisoformat(text)


def number(text):
    return None if text == "-" else int(text)


def clock(text):
    return None if text == "-" else int(text[:2]) * 60 + int(text[3:])


def some(text):
    return None if text == "-" else text


class History:
    def __init__(self, path):
        self.people, self.leads, self.touches, self.steps = {}, {}, [], []
        self.policies, self.releases, self.moves, self.holidays = [], [], [], set()
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                words = line.split()
                if words and words[0] != "#":
                    getattr(self, "read_" + words[0])(*words[1:])

    def read_setting(self, key, text):
        assert key == "holidays"
        self.holidays = {date(day) for day in text.split("_")}

    def read_person(self, key, name, cents, active):
        self.people[key] = {"name": name.replace("_", " "), "cents": number(cents), "active": active == "y"}

    def read_policy(self, who, start, a, b, c, slack, limit):
        parts = [F(word) / 100 for word in (a, b, c, slack, limit)]
        self.policies.append((None if who == "all" else who, date(start), *parts))

    def read_release(self, who, start, until):
        self.releases.append((who, date(start), date(until)))

    def read_lead(self, key, owner, grade, cents, stage, received, source, closed, intake, made):
        self.leads[key] = {"key": key, "owner": some(owner), "grade": grade, "value": number(cents), "stage": stage,
                           "received": date(received), "source": (some(source) or "").replace("_", " "),
                           "closed": date(closed), "intake": some(intake), "made": date(made)}

    def read_move(self, lead, start, to, on):
        self.moves.append((lead, start, to, date(on)))

    def read_touch(self, lead, who, kind, on, time, minutes, grade, outcome, off, jump):
        self.touches.append({"lead": lead, "who": some(who), "kind": kind, "on": date(on), "time": clock(time),
                             "minutes": number(minutes), "grade": some(grade), "outcome": some(outcome),
                             "jump": some(jump)})

    def read_step(self, lead, kind, due, time, state, ended, who, first_due):
        self.steps.append({"lead": lead, "kind": kind, "due": date(due), "time": clock(time), "state": state,
                           "ended": date(ended), "who": some(who)})


H = History(os.path.join(HERE, "history.txt"))


def is_open(lead):
    return lead["stage"] in IDLE_DAYS


def monday(day):
    return day - DAY * (day.isoweekday() - 1)


def week_name(day):
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def rounded(value):
    return int(value + F(1, 2)) if value >= 0 else -int(F(1, 2) - value)


# Effort

def effort(today):
    cells = {}
    for touch in H.touches:
        lead = H.leads[touch["lead"]]
        if touch["on"] > today or touch["who"] is None:
            continue
        if lead["stage"] == "Won" and touch["on"] > lead["closed"]:
            continue
        cell = cells.setdefault((touch["who"], monday(touch["on"])), {"minutes": [0] * 5, "known": 0, "jumps": 0})
        minutes = KIND_MINUTES[touch["kind"]] if touch["minutes"] is None else touch["minutes"]
        cell["minutes"][GRADES.index(touch["grade"] or lead["grade"])] += minutes
        cell["known"] += touch["jump"] is not None
        cell["jumps"] += touch["jump"] == "y"
    return cells


def window(cells, people, first, last):
    sums, known, jumps = [0] * 5, 0, 0
    for (who, start), cell in cells.items():
        if who in people and first <= start <= last:
            sums = [a + b for a, b in zip(sums, cell["minutes"])]
            known += cell["known"]
            jumps += cell["jumps"]
    return sums, known, jumps


def policy_on(who, start):
    best = None
    for policy in H.policies:
        if policy[0] in (who, None) and policy[1] <= start + 6 * DAY:
            rank = (policy[0] is not None, policy[1])
            if best is None or rank >= best[0]:
                best = (rank, policy[2:])
    return best[1] if best else (F(80, 100), F(20, 100), F(0), F(10, 100), F(5, 100))


def fold(cells, who, today):
    starts = [start for (person, start), cell in cells.items() if person == who and sum(cell["minutes"])]
    if not starts:
        return []
    weeks, state, braked, off_row, good_row = [], "no data", False, 0, 0
    start = min(starts)
    while start <= today:
        minutes = cells.get((who, start), {"minutes": [0] * 5})["minutes"]
        total = sum(minutes)
        skipped, off = total < 60, False
        if not skipped:
            goal_a, _, _, slack, limit = policy_on(who, start)
            off = F(minutes[0], total) < goal_a - slack or F(minutes[3] + minutes[4], total) > limit
            off_row, good_row = (off_row + 1, 0) if off else (0, good_row + 1)
            if not braked and off_row == 2:
                braked = True
            elif braked and good_row == 2:
                braked = False
            state = "brake" if braked else "watch" if off else "on target"
        weeks.append((week_name(start), skipped, off, state))
        start += 7 * DAY
    return weeks


def brake(cells, who, today):
    weeks = fold(cells, who, today)
    state = weeks[-1][3] if weeks else "no data"
    since = until = None
    if state == "brake":
        for name, skipped, _, then in reversed(weeks):
            if then != "brake":
                break
            since = since if skipped else name
        for person, first, last in H.releases:
            if person == who and first <= today <= last:
                state, until = "released", last.isoformat()
    return {"state": state, "since": since, "until": until}


def waste(people, minutes):
    cents = [rounded(F(minutes[who] * H.people[who]["cents"], 60)) for who in people if H.people[who]["cents"]]
    return sum(cents) if cents else None


def mix_row(cells, who, first, last):
    minutes, known, jumps = window(cells, {who}, first, last)
    wasted = minutes[3] + minutes[4]
    return {"minutes": minutes, "discipline": [known - jumps, known] if known else None,
            "waste_minutes": wasted, "waste_cents": waste([who], {who: wasted})}


# Where a lead stands

class Standing:
    def __init__(self, lead, today):
        self.touches = [each for each in H.touches if each["lead"] == lead["key"] and each["on"] <= today]
        days = [each["on"] for each in self.touches]
        self.last = max(days) if days else None
        self.steps = sorted((each for each in H.steps if each["lead"] == lead["key"] and each["state"] == "open"),
                            key=lambda each: (each["due"], -1 if each["time"] is None else each["time"]))
        self.next = self.steps[0] if self.steps else None
        self.step_state = ("none" if not self.next else "overdue" if self.next["due"] < today else
                           "today" if self.next["due"] == today else "later")
        self.attempts = attempts(self.touches)
        ahead = self.step_state in ("today", "later")
        since = self.last or max(day for day in (lead["received"], lead["made"]) if day)
        self.neglected = (is_open(lead) and lead["grade"] in "AB" and not ahead and
                          (today - since).days > CADENCE[lead["grade"]])
        moved = [move[3] for move in H.moves if move[0] == lead["key"] and move[2] == lead["stage"]]
        alive = [day for day in [self.last, lead["received"], *moved] if day]
        self.idle = (is_open(lead) and not ahead and bool(alive) and
                     (today - max(alive)).days > IDLE_DAYS[lead["stage"]])
        self.heat = heat(self.touches, today)


def reached(touch):
    return touch["outcome"] not in NOBODY if touch["outcome"] else touch["kind"] in IN_PERSON


def moment(touch):
    return (touch["on"], -1 if touch["time"] is None else touch["time"])


def attempts(touches):
    hits = [moment(each) for each in touches if reached(each)]
    return sum(not reached(each) and (not hits or moment(each) > max(hits)) for each in touches)


def heat(touches, today):
    points = Decimal(0)
    for kind, (worth, half_life, most) in ENGAGEMENT.items():
        ages = sorted((today - each["on"]).days for each in touches if each["kind"] == kind)
        for age in ages[:most] if most else ages:
            points += worth * Decimal(2) ** (Decimal(-age) / half_life)
    return 1 if points >= 60 else 2 if points >= 25 else 3


def standings(today):
    return {key: Standing(lead, today) for key, lead in H.leads.items()}


def neglected(standing, who=None, grades="AB"):
    found = [key for key, lead in H.leads.items() if standing[key].neglected and lead["grade"] in grades and
             who in (None, lead["owner"])]
    return sorted(found, key=lambda key: -(H.leads[key]["value"] or 0))


def coverage(standing, today, who, grade):
    fit = [key for key, lead in H.leads.items() if is_open(lead) and lead["grade"] == grade and
           who in (None, lead["owner"])]
    hit = [key for key in fit if standing[key].last and (today - standing[key].last).days <= CADENCE[grade]]
    return [len(hit), len(fit)] if fit else None


def pool(who):
    return [sum(is_open(lead) and lead["grade"] == grade and who in (None, lead["owner"])
                for lead in H.leads.values()) for grade in GRADES]


# The call list

def calls(standing, who, day):
    rows, goal_c = [], policy_on(who, monday(day))[2]
    for key, lead in H.leads.items():
        s, grade = standing[key], lead["grade"]
        listed = grade in "AB" or (grade == "C" and (goal_c > 0 or lead["intake"] == "approved"))
        if (lead["owner"] != who or not is_open(lead) or lead["intake"] not in (None, "approved") or not listed or
                (s.next and s.next["due"] > day)):
            continue
        rows.append(call_row(key, lead, s, day))
    rows.sort(key=lambda row: row["order"])
    left = [row["grade"] for row in rows if row["why"] != "worked"]
    return [[row["lead"], row["why"], row["days"], bool(left) and row["grade"] > min(left)] for row in rows]


WHY = ["overdue", "due", "never touched", "beyond cadence", "no next step", "worked"]


def call_row(key, lead, s, day):
    days, within = 0, (0, 0)
    if s.next:
        days = (day - s.next["due"]).days
        why = "overdue" if days else "due"
        within = (s.next["due"].toordinal(), -1 if s.next["time"] is None else s.next["time"])
    elif not s.last:
        why = "never touched"
    else:
        days = (day - s.last).days
        why = "beyond cadence" if days > CADENCE[lead["grade"]] else "worked" if days <= 0 else "no next step"
        if why == "beyond cadence":
            within = (-days, 0)
    order = (lead["grade"], WHY.index(why), within, s.heat, -(lead["value"] or 0), key)
    return {"lead": key, "grade": lead["grade"], "why": why, "days": days, "order": order}


# Response

class Hours:
    def __init__(self, days, opens, closes):
        self.days, self.opens, self.closes = days, opens, closes

    def worked(self, day):
        return day.isoweekday() in self.days and day not in H.holidays

    # Day by day, as one would count on one's fingers.
    def minutes(self, start, to, minute):
        total, day = 0, start
        while day < to:
            total += (self.closes - self.opens) * self.worked(day)
            day += DAY
        if self.worked(to) and minute is not None:
            total += min(max(minute, self.opens), self.closes) - self.opens
        return total


WEEKS = {"mon-fri 9-17": Hours({1, 2, 3, 4, 5}, 540, 1020), "mon-thu 8:30-12:30": Hours({1, 2, 3, 4}, 510, 750)}


def response(hours, lead, today):
    if not lead["received"]:
        return None
    answers = [moment(each) for each in H.touches if each["lead"] == lead["key"] and
               lead["received"] <= each["on"] <= today]
    if not answers:
        return None
    day, minute = min(answers)
    return 0 if day == lead["received"] else hours.minutes(lead["received"], day, None if minute < 0 else minute)


def target(lead):
    source = lead["source"].lower()
    return (1 if "web" in source or "online" in source else 24) * 60


def is_late(hours, lead, today):
    took = response(hours, lead, today)
    return (hours.minutes(lead["received"], today, None) if took is None else took) > target(lead)


# Follow-up

RULE = {"buy": F(45, 100), "share": F(25, 100)}


def average_won():
    won = [lead["value"] for lead in H.leads.values() if lead["stage"] == "Won" and lead["value"] is not None]
    return rounded(F(sum(won), len(won)))


def revenue(inquiries, rate, sale, rule=None):
    rule = rule or RULE
    return rounded(inquiries * rule["buy"] * rate * rule["share"] * sale)


def on_table(inquiries, touched, sale, rule=None):
    if not inquiries:
        return None
    return revenue(inquiries, F(1), sale, rule) - revenue(inquiries, F(touched, inquiries), sale, rule)


def fell_due(step, today):
    if step["state"] == "open":
        return step["due"] < today
    return step["due"] <= today and (step["state"] == "done" or step["ended"] > step["due"])


def group_key(by, lead, who, day):
    if by == "person":
        return H.people[who]["name"] if who else ""
    return {"all": "all", "source": lead["source"], "month": day.isoformat()[:7]}[by]


def median(values):
    values = sorted(values)
    middle = len(values) // 2
    return F(values[middle]) if len(values) % 2 else F(values[middle - 1] + values[middle], 2)


def follow_up(hours, today, first, last, by, sale, person=None):
    groups = {}

    def group(key):
        return groups.setdefault(key, {"inquiries": 0, "touched": 0, "answered": 0, "in_time": 0, "due": 0, "done": 0,
                                       "took": []})

    for lead in H.leads.values():
        if not lead["received"] or not first <= lead["received"] <= last or person not in (None, lead["owner"]):
            continue
        row = group(group_key(by, lead, lead["owner"], lead["received"]))
        took = response(hours, lead, today)
        row["inquiries"] += 1
        row["answered"] += took is not None or is_late(hours, lead, today)
        row["in_time"] += took is not None and took <= target(lead)
        if took is not None:
            row["touched"] += 1
            row["took"].append(took)
    for step in H.steps:
        lead = H.leads[step["lead"]]
        who = step["who"] or lead["owner"]
        if not first <= step["due"] <= last or not fell_due(step, today) or person not in (None, who):
            continue
        row = group(group_key(by, lead, who, step["due"]))
        row["due"] += 1
        row["done"] += step["state"] == "done" and step["ended"] <= step["due"]
    return {key: finished(row, sale) for key, row in sorted(groups.items())}


def finished(row, sale):
    took = row.pop("took")
    middle = median(took) if took else None
    row["median_minutes"] = [middle.numerator, middle.denominator] if took else None
    row["on_table"] = on_table(row["inquiries"], row["touched"], sale)
    return row


def at_risk(standing, who=None):
    late = [lead for key, lead in H.leads.items() if is_open(lead) and standing[key].step_state == "overdue" and
            who in (None, lead["owner"])]
    return [len(late), sum(lead["value"] or 0 for lead in late)]


def unaccounted(standing):
    return [key for key, lead in H.leads.items() if is_open(lead) and lead["received"] and standing[key].idle and
            standing[key].step_state == "none"]


def unanswered(hours, today):
    return [key for key, lead in H.leads.items() if is_open(lead) and lead["received"] and
            response(hours, lead, today) is None and is_late(hours, lead, today)]


# All of it

TODAYS = [datetime.date(2025, 8, 6), datetime.date(2025, 12, 31), datetime.date(2026, 4, 1),
          datetime.date(2026, 10, 6), datetime.date(2027, 1, 6)]
PERIODS = {"13 weeks": (datetime.date(2026, 10, 12), datetime.date(2027, 1, 6)),
           "2025": (datetime.date(2025, 1, 1), datetime.date(2025, 12, 31)),
           "first quarter": (datetime.date(2026, 1, 1), datetime.date(2026, 3, 31)),
           "all": (datetime.date(2024, 12, 23), datetime.date(2027, 1, 10))}
EVERYBODY = [None, *H.people]


def name(who):
    return who or "all"


def weekly(cells):
    weeks = {}
    for (who, start), cell in sorted(cells.items()):
        weeks.setdefault(who, {})[week_name(start)] = [*cell["minutes"], cell["known"], cell["jumps"]]
    return weeks


def figures_of(today):
    cells, standing = effort(today), standings(today)
    last, result = monday(today), {"today": today.isoformat()}
    result["mix"] = {who: mix_row(cells, who, last - 21 * DAY, last) for who in H.people}
    result["team"] = window(cells, set(H.people), last - 21 * DAY, last)[0]
    result["brakes"] = {who: brake(cells, who, today) for who in H.people}
    result["neglected"] = {name(who): neglected(standing, who) for who in EVERYBODY}
    result["coverage"] = {name(who): {grade: coverage(standing, today, who, grade) for grade in "ABC"}
                          for who in EVERYBODY}
    result["calls"] = {day.isoformat(): {who: calls(standing, who, day) for who in H.people}
                       for day in (today, today + DAY, today + 9 * DAY)}
    result["at_risk"] = {name(who): at_risk(standing, who) for who in EVERYBODY}
    result["unaccounted"] = unaccounted(standing)
    result["steps"] = {state: sum(standing[key].step_state == state for key, lead in H.leads.items() if is_open(lead))
                       for state in ("none", "overdue", "today", "later")}
    return result


def answers_in(hours, today, sale):
    took = {key: response(hours, lead, today) for key, lead in H.leads.items() if lead["received"]}
    return {"minutes": took, "late": [key for key in sorted(took) if is_late(hours, H.leads[key], today)],
            "unanswered": unanswered(hours, today),
            "rows": {period: {by: follow_up(hours, today, first, last, by, sale)
                              for by in ("all", "person", "source", "month")}
                     for period, (first, last) in PERIODS.items()},
            "reps": {who: follow_up(hours, today, *PERIODS["13 weeks"], "all", sale, who) for who in H.people}}


def main():
    today = TODAYS[-1]
    sale, cells = average_won(), effort(today)
    own = {"buy": F(37, 100), "share": F(31, 100)}
    out = {"today": today.isoformat(), "pool": {name(who): pool(who) for who in EVERYBODY}, "effort": weekly(cells),
           "weeks": {who: fold(cells, who, today) for who in H.people},
           "attempts": {key: each.attempts for key, each in standings(today).items()},
           "days": [figures_of(day) for day in TODAYS],
           "answers": {week: answers_in(hours, today, sale) for week, hours in WEEKS.items()},
           "average_won": sale,
           "rule45": {"at_100": revenue(1000, F(1), 1_000_000), "at_25": revenue(1000, F(1, 4), 1_000_000),
                      "on_table": on_table(1000, 250, 1_000_000),
                      "own": [[count, touched, cents, on_table(count, touched, cents, own)]
                              for count, touched, cents in [(7, 3, 123_457), (41, 40, 999), (3, 1, 40), (1000, 1, 1)]]}}
    print(json.dumps(out, separators=(",", ":")).replace('},"', '},\n"').replace("],[", "],\n["))


main()
