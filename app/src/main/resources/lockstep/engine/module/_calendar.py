"""The calendar part of time: broken-down times, and their text."""

from time import _offset, time

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)
_FIELDS = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")


class struct_time(tuple):
    n_fields = 11
    n_sequence_fields = 9

    def __new__(cls, sequence, zone="UTC", offset=0):
        made = tuple.__new__(cls, tuple(sequence)[:9])
        made.tm_zone = zone
        made.tm_gmtoff = offset
        return made

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])

    def __repr__(self):
        return "time.struct_time(" + ", ".join([f"{name}={value}" for name, value in zip(_FIELDS, self)]) + ")"


struct_time.__module__ = "time"


def days_of(year, month, day):
    """Days since 1970-01-01."""
    year -= month <= 2
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468


def date_of(days):
    """Year, month and day of a number of days since 1970-01-01."""
    days += 719468
    era = days // 146097
    of_era = days - era * 146097
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    day = of_year - (153 * month + 2) // 5 + 1
    month += 3 if month < 10 else -9
    return year + era * 400 + (month <= 2), month, day


def _broken(seconds, offset, zone, summer):
    seconds = int(seconds // 1) + offset
    days, rest = divmod(seconds, 86400)
    year, month, day = date_of(days)
    yday = days - days_of(year, 1, 1) + 1
    parts = (year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday, summer)
    return struct_time(parts, zone, offset)


def gmtime(seconds=None):
    return _broken(time() if seconds is None else seconds, 0, "UTC", 0)


def localtime(seconds=None):
    if seconds is None:
        seconds = time()
    offset, zone, summer = _offset(seconds)
    return _broken(seconds, offset, zone, int(summer))


def mktime(t, /):
    seconds = days_of(t[0], t[1], t[2]) * 86400 + t[3] * 3600 + t[4] * 60 + t[5]
    return float(seconds - _offset(seconds - _offset(seconds)[0])[0])


def asctime(t=None, /):
    if t is None:
        t = localtime()
    return f"{DAYS[t[6]][:3]} {MONTHS[t[1] - 1][:3]} {t[2]:2d} {t[3]:02d}:{t[4]:02d}:{t[5]:02d} {t[0]}"


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def iso_week(year, month, day):
    days = days_of(year, month, day)
    thursday = days - (days + 3) % 7 + 3
    iso_year = date_of(thursday)[0]
    return iso_year, (thursday - days_of(iso_year, 1, 1)) // 7 + 1, (days + 3) % 7 + 1


def _directive(code, t, micro, zone, offset):
    if code == "Y":
        return str(t[0])
    if code in "mdHMS":
        return f"{t['mdHMS'.index(code) + 1]:02d}"
    if code == "y":
        return f"{t[0] % 100:02d}"
    if code == "I":
        return f"{(t[3] + 11) % 12 + 1:02d}"
    if code == "p":
        return "AM" if t[3] < 12 else "PM"
    if code == "f":
        return f"{micro:06d}"
    if code in "aA":
        return DAYS[t[6]][: 3 if code == "a" else 99]
    if code in "bBh":
        return MONTHS[t[1] - 1][: 99 if code == "B" else 3]
    if code == "j":
        return f"{t[7]:03d}"
    if code == "z":
        return offset
    if code == "Z":
        return zone
    if code in "TX":
        return f"{t[3]:02d}:{t[4]:02d}:{t[5]:02d}"
    if code == "R":
        return f"{t[3]:02d}:{t[4]:02d}"
    if code == "F":
        return f"{t[0]}-{t[1]:02d}-{t[2]:02d}"
    if code in "Dx":
        return f"{t[1]:02d}/{t[2]:02d}/{t[0] % 100:02d}"
    if code == "c":
        return asctime(t)
    if code == "e":
        return f"{t[2]:2d}"
    if code == "w":
        return str((t[6] + 1) % 7)
    if code == "u":
        return str(t[6] + 1)
    if code == "U":
        return f"{(t[7] + 6 - (t[6] + 1) % 7) // 7:02d}"
    if code == "W":
        return f"{(t[7] + 6 - t[6]) // 7:02d}"
    if code in "GV":
        week = iso_week(t[0], t[1], t[2])
        return str(week[0]) if code == "G" else f"{week[1]:02d}"
    if code == "s":
        return str(int(mktime(t)))
    return {"n": "\n", "t": "\t", "%": "%"}.get(code, "%" + code)


def formatted(text, t, micro=0, zone="", offset=""):
    parts = text.split("%")
    done = [parts[0]]
    i = 1
    while i < len(parts):
        part = parts[i]
        if part == "":
            if i + 1 < len(parts):
                done.append("%" + parts[i + 1])
            else:
                done.append("%")
            i += 2
            continue
        if part[0] == "-" and len(part) > 1:
            done.append(_directive(part[1], t, micro, zone, offset).lstrip("0 ") or "0")
            done.append(part[2:])
        else:
            done.append(_directive(part[0], t, micro, zone, offset))
            done.append(part[1:])
        i += 1
    return "".join(done)


def _offset_text(seconds):
    sign = "-" if seconds < 0 else "+"
    seconds = abs(seconds)
    return f"{sign}{seconds // 3600:02d}{seconds // 60 % 60:02d}"


def strftime(format, t=None, /):
    if t is None:
        t = localtime()
    return formatted(format, t, 0, getattr(t, "tm_zone", "UTC"), _offset_text(getattr(t, "tm_gmtoff", 0)))


def parsed(text, format):
    """Values by directive, and what is known of the zone."""
    found = {}
    place = 0
    i = 0
    wrong = ValueError(f"time data {text!r} does not match format {format!r}")
    format = format.replace("%T", "%H:%M:%S").replace("%R", "%H:%M").replace("%F", "%Y-%m-%d")
    format = format.replace("%D", "%m/%d/%y").replace("%c", "%a %b %d %H:%M:%S %Y").replace("%x", "%m/%d/%y")
    format = format.replace("%X", "%H:%M:%S")
    while i < len(format):
        mark = format[i]
        i += 1
        if mark.isspace():
            while place < len(text) and text[place].isspace():
                place += 1
            continue
        if mark != "%":
            if place >= len(text) or text[place].lower() != mark.lower():
                raise wrong
            place += 1
            continue
        if i >= len(format):
            raise ValueError(f"stray % in format {format!r}")
        code = format[i]
        i += 1
        if code in "aAbBhp":
            names = ("AM", "PM") if code == "p" else DAYS if code in "aA" else MONTHS
            for number, name in enumerate(names):
                name = name[:3] if code in "abh" else name
                if text[place : place + len(name)].lower() == name.lower():
                    found[code.lower() if code != "p" else "p"] = number
                    place += len(name)
                    break
            else:
                raise wrong
        elif code in "zZ":
            place = _parse_zone(text, place, code, found, wrong)
        elif code == "%":
            if text[place : place + 1] != "%":
                raise wrong
            place += 1
        else:
            width = {"Y": 4, "f": 6, "j": 3, "w": 1, "u": 1}.get(code, 2 if code in "mdHIMSyUWV" else 0)
            if not width:
                raise ValueError(f"'{code}' is a bad directive in format {format!r}")
            end = place
            while end < len(text) and end - place < width and text[end].isdigit():
                end += 1
            digits = text[place:end]
            limit = {"m": 12, "d": 31, "H": 23, "I": 12, "M": 59, "S": 61, "j": 366}.get(code)
            if digits and limit is not None and int(digits) > limit:
                end -= 1
                digits = text[place:end]
            if not digits or code == "Y" and len(digits) < 4:
                raise wrong
            found[code] = int(digits.ljust(6, "0")) if code == "f" else int(digits)
            place = end
    if place < len(text):
        raise ValueError(f"unconverted data remains: {text[place:]}")
    return found


def _parse_zone(text, place, code, found, wrong):
    if code == "Z":
        for name in ("UTC", "GMT"):
            if text[place : place + 3].upper() == name:
                found["Z"] = name
                return place + 3
        raise wrong
    if text[place : place + 1] == "Z":
        found["z"] = 0
        return place + 1
    sign = text[place : place + 1]
    digits = text[place + 1 : place + 3]
    end = place + 3
    if text[end : end + 1] == ":":
        end += 1
    digits += text[end : end + 2]
    if sign not in ("+", "-") or len(digits) != 4 or not digits.isdigit():
        raise wrong
    seconds = int(digits[:2]) * 3600 + int(digits[2:]) * 60
    found["z"] = -seconds if sign == "-" else seconds
    return end + 2


def parts_of(found):
    """Year to second of what was parsed."""
    year = found.get("Y")
    if year is None:
        year = found.get("y")
        year = 1900 if year is None else year + (2000 if year < 69 else 1900)
    if "m" in found:
        month = found["m"]
    elif "b" in found or "h" in found:
        month = found.get("b", found.get("h")) + 1
    else:
        month = 1
    day = found.get("d", 1)
    if "j" in found and "d" not in found:
        year, month, day = date_of(days_of(year, 1, 1) + found["j"] - 1)
    hour = found.get("H", 0)
    if "I" in found:
        hour = found["I"] % 12 + (12 if found.get("p") == 1 else 0)
    return year, month, day, hour, found.get("M", 0), found.get("S", 0)


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    year, month, day, hour, minute, second = parts_of(parsed(string, format))
    days = days_of(year, month, day)
    yday = days - days_of(year, 1, 1) + 1
    return struct_time((year, month, day, hour, minute, second, (days + 3) % 7, yday, -1))


timezone = -_offset(1704067200)[0]
altzone = -_offset(1719792000)[0]
daylight = int(timezone != altzone)
tzname = (_offset(1704067200)[1], _offset(1719792000)[1])


def tzset():
    pass


CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3


def clock_gettime(clk_id, /):
    from time import monotonic, process_time, thread_time

    clocks = (time, monotonic, process_time, thread_time)
    if clk_id not in range(4):
        raise OSError(22, "Invalid argument")
    return clocks[clk_id]()


def get_clock_info(name, /):
    from types import SimpleNamespace

    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    return SimpleNamespace(
        implementation="System.nanoTime", monotonic=name != "time", adjustable=name == "time", resolution=1e-09
    )
