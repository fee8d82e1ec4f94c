# ends: timed-out
# runner: 1000 ms
import re
print(re.match(r"(a+)+$", "a" * 40 + "b"))
