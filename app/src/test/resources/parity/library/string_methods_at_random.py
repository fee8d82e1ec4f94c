def lcg(s):
    while True:
        s = (s * 6364136223846793005 + 1442695040888963407) % 2**64
        yield s >> 33
g = lcg(7)
def rnd(n): return next(g) % n
alpha = 'abAB  \t\n,.-_xyz019éßΩ😀İ'
def word(n): return ''.join(alpha[rnd(len(alpha))] for _ in range(rnd(n)))
for i in range(120):
    s = word(14); p = word(3); q = word(3); n = rnd(8) - 2; m = rnd(12) - 3
    r = [s, p, q, n, m]
    for f in [lambda: s.split(), lambda: s.split(p), lambda: s.split(p, n), lambda: s.rsplit(p, n), lambda: s.rsplit(None, n), lambda: s.split(None, n),
        lambda: s.splitlines(), lambda: s.splitlines(True), lambda: s.partition(p), lambda: s.rpartition(p), lambda: s.strip(), lambda: s.lstrip(p), lambda: s.rstrip(p), lambda: s.strip(p),
        lambda: s.find(p), lambda: s.rfind(p), lambda: s.find(p, n, m), lambda: s.rfind(p, n, m), lambda: s.count(p), lambda: s.count(p, n), lambda: s.index(p), lambda: s.replace(p, q), lambda: s.replace(p, q, n),
        lambda: s.startswith(p), lambda: s.endswith(p), lambda: s.startswith((p, q), n), lambda: s.upper(), lambda: s.lower(), lambda: s.title(), lambda: s.capitalize(), lambda: s.swapcase(),
        lambda: (s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.islower(), s.isupper(), s.istitle(), s.isidentifier(), s.isprintable(), s.isascii(), s.isnumeric(), s.isdecimal()),
        lambda: s.center(n + 12), lambda: s.ljust(n + 12, '*'), lambda: s.rjust(n + 12, '*'), lambda: s.zfill(n + 12), lambda: s.expandtabs(n + 4), lambda: s[n:m], lambda: s[n], lambda: s[::-1], lambda: len(s), lambda: repr(s), lambda: ascii(s),
        lambda: s.encode(), lambda: s < p, lambda: sorted([s, p, q]), lambda: p in s, lambda: s.removeprefix(p), lambda: s.removesuffix(p), lambda: s * 2 + p, lambda: p.join([s, q, s]), lambda: list(s)[:5], lambda: f'{s:*^{n+14}}|{s!r:.5}|{s:>8.3}']:
        try: r.append(f())
        except Exception as e: r.append(str(e))
    print(r)
for spec in ['', '5', '<5', '^7', '*>6', '.1', 's', 'd', '05', '=5', '+', ',', '#', '.', '5.', 'c', 'x', '_', ',,', '<<5', '}', '!r', '10.3f', 'zz', '5s', 'z', 'z.1f', '+d', ' ', '-', '01', '00', '30', '.3f', 'e', 'G', 'n', '_x', 'b']:
    for v in [5, -5, 0, 10**20, 3.7, -0.0, 1e100, 'ab', True, None, [1], float('nan'), float('-inf'), 1234567.891]:
        try: print(spec, repr(v), repr(format(v, spec)))
        except Exception as e: print(spec, repr(v), e.__class__.__name__, e)
