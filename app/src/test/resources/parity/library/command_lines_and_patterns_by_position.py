import re
import shlex

for line in ("a b  c", "say 'hello world' \"x y\"", r"a\ b c\\d", '"in \\"quotes\\" \\x"', "''", "", "a#b # c", "pre'mid'post"):
    print(shlex.split(line), shlex.split(line, comments=True))
for line in ("'open", "end\\"):
    try:
        shlex.split(line)
    except ValueError as e:
        print(e)
print(shlex.quote("a b"), shlex.quote("it's"), shlex.quote(""), shlex.quote("plain.txt"), shlex.join(["ls", "my file", "$x"]))
print(re.sub("a", "b", "aaaa", count=2), re.split(",", "a,b,c", maxsplit=1), re.subn("A", "b", "aa", flags=re.I))
print(re.sub("a", "b", "aaaa", 2), re.split(",", "a,b,c", 1), re.subn("A", "b", "aa", 1, re.I))
for call in (lambda: re.sub("a", "b", "a", 1, 0, 2), lambda: re.sub("a", "b", "a", 1, count=1), lambda: re.split("a", "b", 1, 0, flags=0)):
    try:
        print(call())
    except TypeError as e:
        print(e)
