import sched, time, errno, graphlib, keyword, html, reprlib, argparse
s = sched.scheduler(time.monotonic, time.sleep)
out = []
s.enter(0.02, 1, out.append, argument=("second",)); s.enter(0.01, 2, out.append, ("first",)); e = s.enter(5, 1, print, kwargs={"end": "x"})
print(len(s.queue), s.empty(), s.queue[0].argument, s.queue[0].priority); s.cancel(e); s.run(); print(out, s.empty())
print(errno.ENOENT, errno.errorcode[13], keyword.iskeyword("for"), keyword.softkwlist, len(keyword.kwlist), html.escape("<a href='x'>&\"</a>"), html.unescape("&lt;b&gt; &amp; &#39;&#x41; &nope;"))
t = graphlib.TopologicalSorter({"D": {"B", "C"}, "B": {"A"}, "C": {"A"}})
t.prepare()
while t.is_active():
    ready = t.get_ready(); print(sorted(ready)); t.done(*ready)
print(tuple(graphlib.TopologicalSorter({3: [2], 2: [1]}).static_order()))
try: list(graphlib.TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())
except graphlib.CycleError as e: print(type(e).__mro__[1].__name__, sorted(set(e.args[1])))
class N:
    def __init__(self): self.me = self
    @reprlib.recursive_repr()
    def __repr__(self): return f"<N {self.me}>"
print(N(), reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(9)}), reprlib.repr((1,)), reprlib.repr(set(range(9))))
p = argparse.ArgumentParser(prog="tool", description="Counts things.")
p.add_argument("path", nargs="?", default=".", help="where")
p.add_argument("-n", "--count", type=int, default=3, help="how many")
p.add_argument("-v", "--verbose", action="store_true")
p.add_argument("--mode", choices=["a", "b"], default="a")
p.add_argument("--tag", action="append")
print(p.parse_args([]), p.parse_args(["x", "-n", "5", "-v", "--mode=b", "--tag", "q", "--tag", "r"]), p.parse_args().count)
p.print_usage()
print(p.format_help())
