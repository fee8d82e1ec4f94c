# ends: timed-out
# runner: 1000 ms
import re
print(re.match(r"(a*)*\1(a+)+\2$", "a" * 60 + "b"))
