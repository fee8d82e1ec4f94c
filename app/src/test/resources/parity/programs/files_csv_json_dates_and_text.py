import csv
import glob
import json
import os
import pathlib
import shutil
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path
from string import Template
import statistics
import textwrap
import re
import random

base = Path(tempfile.mkdtemp())
for i in range(3):
    (base / f"part{i}.txt").write_text(f"line one {i}\nthe quick brown fox {i}\n" * (i + 1))


def count_words(path):
    with open(path, encoding="utf-8") as f:
        return os.path.basename(path), sum(len(line.split()) for line in f)


if __name__ == "__main__":
    files = sorted(glob.glob(str(base / "*.txt")))
    with ThreadPoolExecutor() as ex:
        print(dict(ex.map(count_words, files)))
    with ProcessPoolExecutor(2) as ex:
        print(dict(ex.map(count_words, files)))
    lock = threading.Lock()
    log = base / "log.csv"

    def append(n):
        with lock, open(log, "a", newline="") as f:
            csv.writer(f).writerow([n, n * n])

    ts = [threading.Thread(target=append, args=(n,)) for n in range(4)]
    [t.start() for t in ts]
    [t.join() for t in ts]
    with log.open(newline="") as f:
        print(sorted(csv.reader(f), key=lambda r: int(r[0])))
    record = {"name": "Ann", "when": date(2024, 2, 29).isoformat(), "tags": ["a", "b"], "n": 1.5, "ok": True, "none": None}
    p = base / "x.json"
    p.write_text(json.dumps(record, indent=2, sort_keys=True))
    print(p.read_text(), json.loads(p.read_text()) == record, p.suffix, p.stem, p.exists(), p.stat().st_size)
    try:
        json.loads('{"a": }')
    except json.JSONDecodeError as e:
        print(e)
    try:
        open(base / "nope.txt")
    except FileNotFoundError as e:
        print(e.strerror, e.errno)
    print(sorted(x.name for x in base.iterdir()), [os.path.splitext(f)[1] for f in files][:1], os.path.join("a", "b"))
    d = datetime(2024, 1, 31, 10, 30)
    print(d + timedelta(days=1, hours=14), d.strftime("%A %d %B %Y, %I:%M %p"), (datetime(2024, 3, 1) - d).total_seconds(), datetime.strptime("2024-05-06", "%Y-%m-%d").date(), d.weekday(), repr(d))
    print(Template("$who likes ${what}").substitute(who="tim", what="kung pao"), statistics.mean([1, 2, 3, 4]), statistics.median([3, 1, 2]), round(statistics.stdev([1, 2, 3, 4]), 4))
    print(textwrap.fill("The quick brown fox jumps over the lazy dog", width=20), textwrap.dedent("  a\n    b"), sep="\n")
    print(re.findall(r"\b(\w)(\w*)\b", "hello big world"), re.sub(r"(\d+)", lambda m: str(int(m[1]) * 2), "a1b22"), re.split(r"[,;]\s*", "a, b;c"), re.match(r"(?P<y>\d{4})-(?P<m>\d\d)", "2024-05").groupdict())
    random.seed(42)
    print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(100), 3), random.shuffle(x := [1, 2, 3, 4]), x, random.uniform(1, 2), random.gauss(0, 1), random.choices("ab", weights=[1, 3], k=4))
    shutil.rmtree(base)
    print(base.exists())
