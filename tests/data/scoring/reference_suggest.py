#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weight of evidence and information value by rational arithmetic, for the tests of core/scoring/binning.

Written from the definitions alone, without a look at the program: shares are fractions, logarithms have 50
digits. Run it to make suggest.json anew:  python3 reference_suggest.py > suggest.json
"""
import json
import random
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 50
HALF = Fraction(1, 2)


def ln(fraction):
    return (Decimal(fraction.numerator) / Decimal(fraction.denominator)).ln()


def shares(bin_, total):
    """Of the won and of the lost leads; half a lead is added to each count."""
    return ((bin_[0] + HALF) / (total[0] + HALF), (bin_[1] + HALF) / (total[1] + HALF))


def weight(bin_, total):
    won, lost = shares(bin_, total)
    return ln(won / lost)


def value(bins, total):
    result = Decimal(0)
    for bin_ in bins:
        won, lost = shares(bin_, total)
        difference = won - lost
        result += Decimal(difference.numerator) / Decimal(difference.denominator) * ln(won / lost)
    return result


def case(bins, rare=(0, 0)):
    total = (sum(b[0] for b in bins) + rare[0], sum(b[1] for b in bins) + rare[1])
    return {"bins": bins, "total": total,
            "woe": [str(weight(b, total)) for b in bins], "iv": str(value(bins, total))}


def cases():
    yield case([(30, 30)])
    yield case([(30, 0), (0, 30)])
    yield case([(20, 10), (10, 20)])
    yield case([(1, 0), (29, 30)])
    yield case([(0, 0), (30, 40)])
    yield case([(451, 3668)])
    yield case([(92, 50), (67, 387), (292, 3231)])
    yield case([(1000000, 1), (1, 1000000)])
    yield case([(50, 10), (20, 60)], rare=(7, 13))
    dice = random.Random(20261122)
    for _ in range(60):
        size = dice.randint(1, 12)
        top = dice.choice([3, 40, 900, 100000])
        bins = [(dice.randint(0, top), dice.randint(0, top)) for _ in range(size)]
        yield case(bins, (dice.randint(0, top), dice.randint(0, top)) if dice.random() < 0.4 else (0, 0))


if __name__ == "__main__":
    lines = [json.dumps(each) for each in cases()]
    print("[" + ",\n ".join(lines) + "]")
