import argparse, sys
p = argparse.ArgumentParser(prog="tool", description="Run workers.", epilog="Bye.")
p.add_argument("files", nargs="*", help="input files"); p.add_argument("-w", "--workers", type=int, default=4, metavar="N", help="number of workers (default: %(default)s)"); p.add_argument("-v", "--verbose", action="store_true", help="talk"); p.add_argument("--mode", choices=["thread", "process"], default="thread")
g = p.add_mutually_exclusive_group(); g.add_argument("--fast", action="store_true"); g.add_argument("--slow", action="store_const", const=1)
print(p.parse_args([])); print(p.parse_args("a b -w 8 -v --mode process".split())); p.print_help(); print(p.format_usage())
for a in (["-w", "x"], ["--mode", "no"], ["--nope"], ["--fast", "--slow"]):
    try: p.parse_args(a)
    except SystemExit as e: print("exit", e.code)
sub = argparse.ArgumentParser(prog="s"); sp = sub.add_subparsers(dest="cmd", required=True); r = sp.add_parser("run", help="run it"); r.add_argument("n", type=int); r.set_defaults(func=lambda a: a.n * 2)
ns = sub.parse_args(["run", "4"]); print(ns.cmd, ns.func(ns), vars(ns)["n"]); ns, rest = p.parse_known_args(["--zzz", "q"]); print(rest, ns.files)
