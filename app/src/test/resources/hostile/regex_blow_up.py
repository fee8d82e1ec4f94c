# ends: completed
# within: 5000 ms
import re
print(re.match(r"(a+)+$", "a" * 40 + "b"))
