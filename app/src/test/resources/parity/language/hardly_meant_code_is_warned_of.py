x = """abc
 \d \q
"""
y = b"\d"
z = f"\d {x!r} \w"
if x is -1: pass
if () is x: pass
if x is (1, 2) is None is []: pass
pass
try: "a" (1)
except TypeError: pass
try: [1] (2), {1}[0]
except TypeError: pass
try: {"a"}["b"]
except TypeError: pass
try: [1, 2]["a"], "abc"[1.5], (1, 2)[None], "q"[True]
except TypeError: pass
try: (lambda: 0)[1], (x for x in [])[0], [i for i in x]["w"], f"{x}"[()], 1.5[0], None[1], ...[2]
except TypeError: pass
a = 5
if a is 5: print("five")
if a is not "x": pass
assert (a, "message")
try: {}(), f"{x}"(), (1,)(), (i for i in x)(), 5()
except TypeError: pass
