"""Dates with a time of day, for datetime."""

__name__ = "datetime"

import time as _time

import _dates
from _calendar import date_of, formatted, parsed, parts_of
from _code import native_name
from _dates import _clock, _end_of_date, _iso_date, _iso_time, date, time
from datetime import _DAY, _SECOND, _check_time, _offset_text, timedelta, timezone


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
            split = _end_of_date(date_string)
            rest = date_string[split + 1 :]
            if len(date_string) == split + 1:
                raise ValueError(date_string)
            parts = *_iso_date(date_string[:split]), *(_iso_time(rest) if rest else ())
        except (ValueError, TypeError):
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

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
_dates.datetime = datetime
