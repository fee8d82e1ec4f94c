import re

print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1 b22"), re.subn("x", "-", "axbxc", count=1), re.sub(r"(?P<n>a)", r"<\g<n>>", "banana"))
print(re.search("z", "abc"), re.fullmatch(r"a+", "aaa"), re.fullmatch("a", "ab"), bool(re.match("^$", "")), re.search(r"b$", "ab\n"), re.search(r"b\Z", "ab\n"))
print(re.findall("^a.", "ab\nac", re.M), re.findall("a.c", "a\nc", re.S), re.findall("(?i)AB", "abAB"), re.compile("a", re.I | re.M), re.compile(r"\d+\.\d*"))
