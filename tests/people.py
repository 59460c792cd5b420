"""A table of 1,000 people as a counter keeps it, 50 of its rows bad."""

import csv
import io
from datetime import date, timedelta

COLUMNS = ["名前", "在留資格", "退職日", "在留期限", "退職理由"]
STATUSES = {"技能実習2号": "technical-intern-2", "特定技能1号": "specified-skilled-1", "student": "student"}
BAD = {
    "date": ["x", "技能実習2号", "2026-02-30", "2027-02-10", "employer"],
    "choice": ["x", "宇宙飛行士", "2026-11-16", "2027-02-10", "employer"],
    "cells": ["x", "技能実習2号", "2026-11-16"],
    "empty": ["x", "", "", "", ""],
    "bad-value": ["x", "技能実習2号", "1850-01-01", "2027-02-10", "employer"],
}


def good(number: int) -> list[str]:
    left = date(2026, 10, 1) + timedelta(days=number % 50)
    forms = (left.isoformat(), left.strftime("%Y/%m/%d"), f"令和8年{left.month}月{left.day}日", f"R8.{left.month}.{left.day}")
    return [f"髙{number:04}", list(STATUSES)[number % 3], forms[number % 4], "2027-06-30", "employer"]


def rows() -> list[list[str]]:
    """1,000 rows, every 20th bad."""
    kinds = list(BAD)
    return [[*BAD[kinds[at // 20 % 5]]] if at % 20 == 19 else good(at) for at in range(1000)]


def file_of(rows, encoding="utf-8", separator=",") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows([COLUMNS, *rows])
    return out.getvalue().encode(encoding)
