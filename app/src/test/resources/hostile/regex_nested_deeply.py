# ends: completed
import re
for pattern in ("(" * 20000 + ")" * 20000, "a" + "?" * 1, "(?:a*)*" * 50, "a{1000000}", "(a{1000}){1000}", "[" * 1000, "(?P<x>a)" * 500, "\\" * 7, "(?<=a*)b", "a{2147483648}"):
    try:
        re.compile(pattern)
        print("compiled")
    except (re.error, RecursionError, OverflowError) as error:
        print("refused", type(error).__name__)
