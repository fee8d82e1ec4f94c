# ends: completed
# within: 1000 ms
import re
print(re.search(r"(a|aa|a?)*c", "a" * 60))
