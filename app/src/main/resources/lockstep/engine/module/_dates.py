"""Dates and times of day, for datetime."""

__name__ = "datetime"

import time as _time

from _calendar import (
    date_of, days_of, formatted, iso_week, parsed, parts_of, struct_time,
)
from _code import native_name
from datetime import _DAY, _SECOND, _check_date, _check_time, _offset_text, timedelta, timezone


def _days(year, month, day):
    _check_date(year, month, day)
    return days_of(year, month, day)


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
            return cls(*_iso_date(date_string))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        start = days_of(year, 1, 4)
        return cls._of(start - (start + 3) % 7 + (week - 1) * 7 + day - 1)

    def toordinal(self):
        return self._number + 719163

    def weekday(self):
        return (self._number + 3) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        from collections import namedtuple

        return namedtuple("IsoCalendarDate", "year week weekday", module="datetime")(
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
    if len(text) == 10 and text[4] == text[7] == "-":
        text = text[:4] + text[5:7] + text[8:]
    if len(text) != 8 or not text.isdigit():
        raise ValueError(text)
    return int(text[:4]), int(text[4:6]), int(text[6:])


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
            return cls(*_iso_time(time_string.lstrip("T")))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None

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


class datetime(date):
    def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        date.__init__(self, year, month, day)
        _check_time(hour, minute, second, microsecond)
        self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
        self.tzinfo = tzinfo
        self.fold = fold

    @classmethod
    def _at(cls, micros, zone=None):
        days, rest = divmod(micros, _DAY)
        if not -719162 <= days <= 2932896:
            raise OverflowError("date value out of range")
        seconds, micro = divmod(rest, _SECOND)
        return cls(*date_of(days), seconds // 3600, seconds // 60 % 60, seconds % 60, micro, zone)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        import warnings

        warnings.warn(
            "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use "
            "timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
            DeprecationWarning, stacklevel=2,
        )
        return cls.fromtimestamp(_time.time(), timezone.utc).replace(tzinfo=None)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        micros = round(timestamp * _SECOND)
        if tz is None:
            return cls._at(micros + _time._offset(timestamp)[0] * _SECOND)
        return tz.fromutc(cls._at(micros, tz))

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls._at(round(timestamp * _SECOND))

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone)

    @classmethod
    def _of(cls, number):
        return cls._at(number * _DAY)

    @classmethod
    def fromisoformat(cls, date_string):
        try:
            split = 10 if date_string[4:5] == "-" else 8
            rest = date_string[split + 1 :]
            return cls(*_iso_date(date_string[:split]), *(_iso_time(rest) if rest else ()))
        except (ValueError, TypeError):
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def strptime(cls, date_string, format):
        found = parsed(date_string, format)
        zone = None
        if "z" in found:
            zone = timezone(timedelta(seconds=found["z"])) if found["z"] else timezone.utc
        return cls(*parts_of(found), found.get("f", 0), zone)

    def _micros(self):
        seconds = self._number * 86400 + self.hour * 3600 + self.minute * 60 + self.second
        return seconds * _SECOND + self.microsecond

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(self)

    def date(self):
        return date(self.year, self.month, self.day)

    def time(self):
        return time(self.hour, self.minute, self.second, self.microsecond)

    def timetz(self):
        return time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo)

    def timestamp(self):
        offset = self.utcoffset()
        if offset is not None:
            return (self._micros() - offset._micros) / _SECOND
        return _time.mktime(self.timetuple()) + self.microsecond / _SECOND

    def timetuple(self):
        return self._tuple(self.hour, self.minute, self.second)

    def utctimetuple(self):
        offset = self.utcoffset()
        return (self - offset if offset else self).timetuple()

    def astimezone(self, tz=None):
        offset = self.utcoffset()
        utc = self._micros() - (offset._micros if offset is not None else _time._offset(self.timestamp())[0] * _SECOND)
        if tz is None:
            seconds, name, _ = _time._offset(utc / _SECOND)
            tz = timezone(timedelta(seconds=seconds), name)
        return tz.fromutc(type(self)._at(utc, tz))

    def isoformat(self, sep="T", timespec="auto"):
        offset = self.utcoffset()
        text = date.isoformat(self) + sep + _clock(self.hour, self.minute, self.second, self.microsecond, timespec)
        return text + ("" if offset is None else _offset_text(offset))

    def strftime(self, format):
        offset = self.utcoffset()
        shown = "" if offset is None else _offset_text(offset, "")
        return formatted(format, self.timetuple(), self.microsecond, self.tzname() or "", shown)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        return type(self)(
            year or self.year, month or self.month, day or self.day, self.hour if hour is None else hour,
            self.minute if minute is None else minute, self.second if second is None else second,
            self.microsecond if microsecond is None else microsecond, self.tzinfo if tzinfo is True else tzinfo,
        )

    __replace__ = replace

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        parts = [self.year, self.month, self.day, self.hour, self.minute]
        if self.second or self.microsecond:
            parts.append(self.second)
        if self.microsecond:
            parts.append(self.microsecond)
        shown = ", ".join([str(part) for part in parts])
        return f"datetime.datetime({shown}" + (f", tzinfo={self.tzinfo!r})" if self.tzinfo is not None else ")")

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._at(self._micros() + other._micros, self.tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._at(self._micros() - other._micros, self.tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta(0, 0, self._rank_of() - other._rank_of())

    def _rank_of(self):
        offset = self.utcoffset()
        return self._micros() - (0 if offset is None else offset._micros)

    def _compared(self, other):
        if not isinstance(other, datetime):
            if isinstance(other, date):
                raise TypeError(f"can't compare {type(self).__module__}.datetime to {type(other).__module__}.date")
            return None
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return other._rank_of()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return (self.tzinfo is None) == (other.tzinfo is None) and self._rank_of() == other._rank_of()

    def __lt__(self, other):
        rank = self._compared(other)
        return NotImplemented if rank is None else self._rank_of() < rank

    def __le__(self, other):
        rank = self._compared(other)
        return NotImplemented if rank is None else self._rank_of() <= rank

    def __gt__(self, other):
        rank = self._compared(other)
        return NotImplemented if rank is None else self._rank_of() > rank

    def __ge__(self, other):
        rank = self._compared(other)
        return NotImplemented if rank is None else self._rank_of() >= rank

    def __hash__(self):
        return hash(self._rank_of())

    def __reduce__(self):
        return type(self), (
            self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond, self.tzinfo
        )


for _kind in (date, time, datetime):
    native_name(_kind, "datetime." + _kind.__name__)
date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = time.resolution = timedelta(0, 0, 1)
time.min, time.max = time(), time(23, 59, 59, 999999)
