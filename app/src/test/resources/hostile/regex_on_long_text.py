# ends: too-deep RecursionError: the pattern needs too deep a search in this
import re
print(len(re.sub(r"(.|\n)*?x", "", "a" * 200000)))
