import argparse
import html
import inspect
import io
import sys
import timeit

total = 0


def work(n=3):
    global total
    total += n


print(timeit.timeit("y = x + 1\nz.append(y)", setup="x = 1; z = []", number=10) >= 0)
timeit.timeit(work, number=5)
timeit.timeit("work(1)", globals=globals(), number=2)
timeit.timeit(setup=work, number=1)
print(total, len(timeit.repeat("sum(data)", "data = range(10)", number=3, repeat=2)))
for bad in ({"stmt": 5}, {"setup": 5}):
    try:
        timeit.timeit(**bad)
    except ValueError as e:
        print(e)

parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument("-q", action="store_true")
parser.add_argument("-n", type=int)
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
commands = parser.add_subparsers(dest="command", metavar="COMMAND")
commands.add_parser("run", help="runs").add_argument("what", nargs="?", default="all")
for line in ("-vvq -n3 run", "-vn 4", "run x", "--version", "fly", "-vx run"):
    sys.stderr = io.StringIO()
    try:
        print(parser.parse_args(line.split()))
    except SystemExit as e:
        print("exit", e.code, sys.stderr.getvalue().splitlines()[-1:])
    finally:
        sys.stderr = sys.__stderr__ if hasattr(sys, "__stderr__") else sys.stdout
print(parser.format_help())
print(html.unescape("caf&eacute; &amp; &frac12; &copy; &ndash; &unknown; &#233;"))


def f(a, b=1, *args, c): ...
def g(a, *, c): ...
def h(a, b=2, *, c): ...


for function, args, named in ((f, (1,), {}), (g, (1,), {}), (h, (1,), {}), (h, (1, 2), {}), (g, (), {"a": 1}), (f, (1, 2, 3), {}), (g, (), {})):
    try:
        print(inspect.signature(function).bind(*args, **named))
    except TypeError as e:
        print(e)
