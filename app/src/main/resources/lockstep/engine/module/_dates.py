"""Dates and times of day, for datetime."""

__name__ = "datetime"

import time as _time

from _calendar import date_of, days_of, formatted, iso_week, struct_time
from datetime import _SECOND, _check_date, _check_time, _offset_text, timedelta, timezone


def _days(year, month, day):
    _check_date(year, month, day)
    return days_of(year, month, day)


_kinds = []


def _iso_kind():
    """The tuple that isocalendar() gives; made when it is first asked for."""
    if not _kinds:
        from collections import namedtuple

        class IsoCalendarDate(namedtuple("IsoCalendarDate", "year week weekday")):
            def __repr__(self):
                return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"

        _kinds.append(IsoCalendarDate)
    return _kinds[0]


class date:
    def __init__(self, year, month, day):
        self._number = _days(year, month, day)
        self.year, self.month, self.day = year, month, day

    @classmethod
    def _of(cls, number):
        if not -719162 <= number <= 2932896:
            raise OverflowError("date value out of range")
        return cls(*date_of(number))

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, n):
        return cls._of(n - 719163)

    @classmethod
    def fromisoformat(cls, date_string):
        try:
            parts = _iso_date(date_string)
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not 1 <= year <= 9999:
            raise ValueError(f"Year is out of range: {year}")
        start = days_of(year, 1, 4)
        first = start - (start + 3) % 7
        following = days_of(year + 1, 1, 4)
        if not 1 <= week <= (following - (following + 3) % 7 - first) // 7:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid day: {day} (range is [1, 7])")
        return cls._of(start - (start + 3) % 7 + (week - 1) * 7 + day - 1)

    def toordinal(self):
        return self._number + 719163

    def weekday(self):
        return (self._number + 3) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        return _iso_kind()(
            *iso_week(self.year, self.month, self.day)
        )

    def isoformat(self):
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def timetuple(self):
        return self._tuple(0, 0, 0)

    def _tuple(self, hour, minute, second):
        yday = self._number - days_of(self.year, 1, 1) + 1
        return struct_time((self.year, self.month, self.day, hour, minute, second, self.weekday(), yday, -1))

    def ctime(self):
        return _time.asctime(self.timetuple())

    def strftime(self, format):
        return formatted(format, self.timetuple())

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, year=None, month=None, day=None):
        return type(self)(year or self.year, month or self.month, day or self.day)

    __replace__ = replace
    __str__ = isoformat

    def __repr__(self):
        return f"datetime.date({self.year}, {self.month}, {self.day})"

    def __add__(self, other):
        return type(self)._of(self._number + other.days) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._of(self._number - other.days)
        return timedelta(self._number - other._number) if isinstance(other, date) else NotImplemented

    def _rank(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return other._number
        return None

    def __eq__(self, other):
        rank = self._rank(other)
        return NotImplemented if rank is None else self._number == rank

    def __lt__(self, other):
        rank = self._rank(other)
        return NotImplemented if rank is None else self._number < rank

    def __le__(self, other):
        rank = self._rank(other)
        return NotImplemented if rank is None else self._number <= rank

    def __gt__(self, other):
        rank = self._rank(other)
        return NotImplemented if rank is None else self._number > rank

    def __ge__(self, other):
        rank = self._rank(other)
        return NotImplemented if rank is None else self._number >= rank

    def __hash__(self):
        return hash(self._number)

    def __reduce__(self):
        return type(self), (self.year, self.month, self.day)


def _iso_date(text):
    if text[4:5] == "W" or text[4:6] == "-W":
        return _iso_day_of_week(text)
    if len(text) == 10 and text[4] == text[7] == "-":
        text = text[:4] + text[5:7] + text[8:]
    if len(text) != 8 or not text.isdigit():
        raise ValueError(text)
    return int(text[:4]), int(text[4:6]), int(text[6:])


def _end_of_date(text):
    """How long the date is that a text in ISO format begins with."""
    if text[4:6] == "-W":
        return 10 if text[8:9] == "-" else 8
    if text[4:5] == "W":
        return 8 if text[7:8].isdigit() else 7
    return 10 if text[4:5] == "-" else 8


def _iso_day_of_week(text):
    """Year, month and day of a week and its day, of which Monday may be left out."""
    dash = "-" if text[4] == "-" else ""
    year, week, day = text[:4], text[5 + len(dash) : 7 + len(dash)], text[7 + len(dash) :]
    if day and not day.startswith(dash):
        raise ValueError(text)
    day = day.removeprefix(dash) if day else "1"
    if not (year + week + day).isdigit() or len(week) != 2 or len(day) != 1:
        raise ValueError(text)
    found = date.fromisocalendar(int(year), int(week), int(day))
    return found.year, found.month, found.day


def _iso_time(text):
    zone = None
    for mark in "Z+-":
        place = text.find(mark)
        if place >= 0:
            rest, text = text[place + 1 :], text[:place]
            if mark == "Z":
                zone = timezone.utc
            else:
                hours, minutes = rest[:2], rest.replace(":", "")[2:4] or "0"
                offset = timedelta(hours=int(hours), minutes=int(minutes))
                zone = timezone(-offset if mark == "-" else offset)
                zone = timezone.utc if not offset else zone
            break
    text = text.replace(",", ".")
    whole, _, fraction = text.partition(".")
    digits = whole.replace(":", "")
    if len(digits) not in (2, 4, 6) or not digits.isdigit() or fraction and not fraction.isdigit():
        raise ValueError(text)
    parts = [int(digits[i : i + 2]) for i in range(0, len(digits), 2)] + [0, 0]
    return parts[0], parts[1], parts[2], int(fraction[:6].ljust(6, "0")) if fraction else 0, zone


def _clock(hour, minute, second, micro, spec):
    if spec == "auto":
        spec = "microseconds" if micro else "seconds"
    shown = {
        "hours": f"{hour:02d}", "minutes": f"{hour:02d}:{minute:02d}", "seconds": f"{hour:02d}:{minute:02d}:{second:02d}",
        "milliseconds": f"{hour:02d}:{minute:02d}:{second:02d}.{micro // 1000:03d}",
        "microseconds": f"{hour:02d}:{minute:02d}:{second:02d}.{micro:06d}",
    }
    if spec not in shown:
        raise ValueError("Unknown timespec value")
    return shown[spec]


class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_time(hour, minute, second, microsecond)
        self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
        self.tzinfo = tzinfo
        self.fold = fold

    @classmethod
    def fromisoformat(cls, time_string):
        try:
            parts = _iso_time(time_string.lstrip("T"))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*parts)

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(None)

    def isoformat(self, timespec="auto"):
        offset = self.utcoffset()
        text = _clock(self.hour, self.minute, self.second, self.microsecond, timespec)
        return text + ("" if offset is None else _offset_text(offset))

    def strftime(self, format):
        parts = (1900, 1, 1, self.hour, self.minute, self.second, 0, 1, -1)
        return formatted(format, parts, self.microsecond)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self.hour if hour is None else hour, self.minute if minute is None else minute,
            self.second if second is None else second,
            self.microsecond if microsecond is None else microsecond,
            self.tzinfo if tzinfo is True else tzinfo,
        )

    __str__ = isoformat

    def __repr__(self):
        parts = [str(self.hour), str(self.minute)]
        if self.second or self.microsecond:
            parts.append(str(self.second))
        if self.microsecond:
            parts.append(str(self.microsecond))
        if self.tzinfo is not None:
            parts.append(f"tzinfo={self.tzinfo!r}")
        return f"datetime.time({', '.join(parts)})"

    def _rank(self):
        micros = ((self.hour * 60 + self.minute) * 60 + self.second) * _SECOND + self.microsecond
        offset = self.utcoffset()
        return micros if offset is None else micros - offset._micros

    def __eq__(self, other):
        return self._rank() == other._rank() if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._rank() < other._rank() if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._rank() <= other._rank() if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._rank() > other._rank() if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._rank() >= other._rank() if isinstance(other, time) else NotImplemented

    def __hash__(self):
        return hash(self._rank())
