import re

print(re.findall(r"\w+", "Hello, wörld_1 foo"), re.findall(r"(\w)(\d)?", "a1b"), re.split(r"[,;]\s*", "a, b;c"), re.split(r"(-)", "a-b-c", maxsplit=1))
m = re.match(r"(?P<year>\d{4})-(?P<mon_th>\d\d)", "2024-05 rest"); print(m, m.groups(), m.groupdict(), m["year"], m.span("mon_th"), m.start(), m.end(2), m.group(1, 2), m.lastgroup)
