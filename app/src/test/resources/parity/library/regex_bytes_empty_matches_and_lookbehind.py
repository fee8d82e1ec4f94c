import re

print(re.escape("a.b*c"), re.findall(b"\\d", b"a1"), re.findall(r"[\w.+-]+@[\w-]+\.[\w.-]+", "x@y.com, a.b@c.d.org"), re.findall("[]a]", "]a"), re.findall(r"a{,2}", "aaa"), re.findall("x*", "axb"))
print([m.span() for m in re.finditer("o", "foo😀o")], re.sub("", "-", "abc"), re.findall(r"(?<=\$)\d+", "$5 6"), re.findall(r"\bfoo\b", "foo food"), re.sub(r"\s+", " ", " a \n b "), re.split("x*", "axbc"))
