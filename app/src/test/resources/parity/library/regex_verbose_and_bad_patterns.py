import re

p = re.compile(r"""
   (\d+)   # number
   \s*([a-z]+)  # unit
""", re.VERBOSE)
print(p.findall("10 px, 20em"), p.pattern.count("\n"), p.groups)
for bad in ["(", "[a", "*a", "a**", r"\q", "(?P<1>a)", ")", "(?P=x)", "a{2,1}"]:
    try: re.compile(bad); print("compiled", bad)
    except re.error as e: print(bad, "->", e)
