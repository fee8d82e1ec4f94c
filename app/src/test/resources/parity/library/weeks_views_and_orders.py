"""Smaller things of the library that programs of others asked for."""
import binascii
import dataclasses
import datetime
import itertools
import threading
import typing
from collections import OrderedDict, defaultdict, deque, namedtuple
from concurrent.futures import *

for text in ("2024-W05-3", "2024W053", "2024-W05", "2024W05", "2024-W053", "2024W05-3", "2024-W60-1", "2024-W00", "2024-13-01"):
    try:
        print(text, datetime.date.fromisoformat(text))
    except ValueError as error:
        print(text, error)
for text in ("2024-W05-3T10:00", "2024W05T10", "2024-01-31 10:00:01.5+01:00", "2024-13-01T00:00", "2024-01-01T25:00", "2024-01-01T"):
    try:
        print(text, datetime.datetime.fromisoformat(text))
    except ValueError as error:
        print(text, error)
for year, week, day in ((2020, 53, 7), (2024, 53, 1), (2024, 1, 8), (0, 1, 1)):
    try:
        print(datetime.date.fromisocalendar(year, week, day))
    except ValueError as error:
        print(error)
for wrong in (
    lambda: datetime.time.fromisoformat("25:00"),
    lambda: datetime.datetime(2024, 1, 1) < datetime.date(2024, 1, 1),
    lambda: datetime.timedelta(days=10**9),
    lambda: datetime.timedelta(days=10**10),
    lambda: threading.Lock().acquire(timeout=1e12),
    lambda: deque([1]) < [2],
):
    try:
        print(wrong())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print(deque([1, 2]) < deque([1, 3]), deque("b") > deque("abc"), deque() <= deque(), deque([2]) >= deque([3]))
print(binascii.hexlify(b"\x01\xab\xff", "-"), binascii.hexlify(b"\x01\xab\xff", ":", 2), binascii.b2a_hex(b"a"))
print(OrderedDict(a=1) | {"b": 2}, {"z": 0} | OrderedDict(a=1), defaultdict(list, a=[1]) | {"b": 2})
print({"z": 0} | defaultdict(int, a=1), namedtuple("P", "x y").y.__doc__)
print(type(dataclasses.KW_ONLY).__name__, type(dataclasses.MISSING).__name__)


class Base(typing.TypedDict, total=False):
    a: typing.Required[int]
    b: str


class Derived(Base):
    c: int
    d: typing.NotRequired[str]


print(sorted(Derived.__required_keys__), sorted(Derived.__optional_keys__), sorted(Base.__required_keys__))
with ThreadPoolExecutor(2) as pool:
    print(sorted(future.result() for future in as_completed([pool.submit(pow, 2, n) for n in range(3)])))
print(ProcessPoolExecutor.__name__, FIRST_COMPLETED, Future.__name__, sorted(name for name in dir() if "Error" in name))
print([list(group) for key, group in itertools.groupby("aab")])
