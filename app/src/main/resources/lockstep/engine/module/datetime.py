"""Dates, times of day, and the time between them."""

from _calendar import days_of as _days_of
from _code import native_name as _native_name

__all__ = ["MAXYEAR", "MINYEAR", "UTC", "date", "datetime", "time", "timedelta", "timezone", "tzinfo"]

MINYEAR = 1
MAXYEAR = 9999
_SECOND = 1_000_000
_DAY = 86400 * _SECOND
_FIRST = _days_of(1, 1, 1)


def _month_days(year, month):
    if month == 12:
        return 31
    return _days_of(year, month + 1, 1) - _days_of(year, month, 1)


def _check_date(year, month, day):
    for value in (year, month, day):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _month_days(year, month):
        raise ValueError("day is out of range for month")


def _check_time(hour, minute, second, microsecond):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")


class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        whole = fraction = 0
        for amount, unit in (
            (weeks, 7 * _DAY), (days, _DAY), (hours, 3600 * _SECOND), (minutes, 60 * _SECOND), (seconds, _SECOND),
            (milliseconds, 1000), (microseconds, 1),
        ):
            if isinstance(amount, float):
                top, bottom = amount.as_integer_ratio()
                whole += top * unit // bottom
                fraction += (top * unit % bottom) / bottom
            else:
                whole += amount * unit
        self._micros = whole + round(fraction)
        if abs(self._micros) >= 1_000_000_000 * _DAY:
            if not -1 << 31 <= self._micros // _DAY < 1 << 31:
                raise OverflowError("Python int too large to convert to C int")
            raise OverflowError(f"days={self._micros // _DAY}; must have magnitude <= 999999999")

    @classmethod
    def _of(cls, micros):
        return timedelta(0, 0, micros)

    days = property(lambda self: self._micros // _DAY)
    seconds = property(lambda self: self._micros % _DAY // _SECOND)
    microseconds = property(lambda self: self._micros % _SECOND)

    def total_seconds(self):
        return self._micros / _SECOND

    def __repr__(self):
        names = [("days", self.days), ("seconds", self.seconds), ("microseconds", self.microseconds)]
        shown = ", ".join([f"{name}={value}" for name, value in names if value])
        return f"datetime.timedelta({shown or '0'})"

    def __str__(self):
        seconds = self.seconds
        text = f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        if self.microseconds:
            text += f".{self.microseconds:06d}"
        days = self.days
        return f"{days} day{'' if abs(days) == 1 else 's'}, {text}" if days else text

    def __add__(self, other):
        return self._of(self._micros + other._micros) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return self._of(self._micros - other._micros) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return self._of(-self._micros)

    def __pos__(self):
        return self

    def __abs__(self):
        return self._of(abs(self._micros))

    def __mul__(self, other):
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return self._of(_rounded(self._micros * top, bottom))
        return self._of(self._micros * other) if isinstance(other, int) else NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._micros / other._micros
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return self._of(_rounded(self._micros * bottom, top))
        return self._of(_rounded(self._micros, other)) if isinstance(other, int) else NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._micros // other._micros
        return self._of(self._micros // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return self._of(self._micros % other._micros) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        return self // other, self % other

    def __eq__(self, other):
        return self._micros == other._micros if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._micros < other._micros if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._micros <= other._micros if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._micros > other._micros if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._micros >= other._micros if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash(self._micros)

    def __bool__(self):
        return self._micros != 0


def _rounded(top, bottom):
    if bottom < 0:
        top, bottom = -top, -bottom
    whole, rest = divmod(top, bottom)
    return whole + (rest * 2 > bottom or rest * 2 == bottom and whole % 2)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)


class tzinfo:
    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        return dt + self.utcoffset(dt)


def _offset_text(offset, colon=":"):
    seconds = offset._micros // _SECOND
    sign = "-" if seconds < 0 else "+"
    seconds = abs(seconds)
    text = f"{sign}{seconds // 3600:02d}{colon}{seconds // 60 % 60:02d}"
    return text + (f"{colon}{seconds % 60:02d}" if seconds % 60 else "")


class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if not -_DAY < offset._micros < _DAY:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                + repr(offset)
            )
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def dst(self, dt):
        return None

    def __repr__(self):
        if self._offset == timezone.utc._offset and self._name is None:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"datetime.timezone({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)


UTC = timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
for _kind in (timedelta, timezone, tzinfo):
    _native_name(_kind, "datetime." + _kind.__name__)

from _dates import date, time  # noqa: E402
from _moments import datetime  # noqa: E402
