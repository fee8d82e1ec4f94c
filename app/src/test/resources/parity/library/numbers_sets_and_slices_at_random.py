
def lcg(s):
    while True:
        s = (s * 6364136223846793005 + 1442695040888963407) % 2**64
        yield s >> 33
g = lcg(42)
def rnd(n): return next(g) % n
# floats
acc = []
for i in range(150):
    k = rnd(6)
    m = (next(g) << 31 | next(g)) 
    if k == 0: f = m / (1 << (rnd(60) + 1))
    elif k == 1: f = m * 2.0 ** (rnd(1800) - 1000)
    elif k == 2: f = rnd(100000) / 100
    elif k == 3: f = rnd(10**9) / 10 ** rnd(12)
    elif k == 4: f = float(m)
    else: f = rnd(1000) * 10.0 ** -rnd(20)
    if rnd(2): f = -f
    spec = ['', '.2f', '.3e', 'g', '.10g', ',.2f', '+.1f', '010.3f', '.0f', '%', '.1%', '>20', '<20.3', '^25.4f', '_.3f', '#.0f', '.17g', '.3', 'e', '*^30,.3f'][rnd(20)]
    pct = ['%s', '%.2f', '%e', '%g', '%10.3f', '%-12.4g|', '%+.1e', '%05.1f', '%d', '%i', '%.0f','%r'][rnd(12)]
    try: p = pct % f
    except Exception as e: p = str(e)
    print(repr(f), format(f, spec), p, hash(f), round(f, rnd(6)-2) if abs(f) < 1e300 else '', f.is_integer(), f.hex())
# ints
for i in range(100):
    a = rnd(1000) - 500; b = rnd(50) - 25
    if rnd(4) == 0: a = a * 10 ** rnd(40)
    if rnd(8) == 0: b = b * 10 ** rnd(25)
    r = [a, b]
    for op in range(12):
        try:
            if op == 0: x = a + b
            elif op == 1: x = a - b
            elif op == 2: x = a * b
            elif op == 3: x = a // b
            elif op == 4: x = a % b
            elif op == 5: x = a / b
            elif op == 6: x = divmod(a, b)
            elif op == 7: x = a & b, a | b, a ^ b, ~a
            elif op == 8: x = a << (b % 70), a >> (b % 70)
            elif op == 9: x = hash(a), hash(b), hash((a, b)), a < b, a == b, a == float(a), a < float(b)
            elif op == 10: x = a ** (b % 20)
            else: x = float(a) // (b or 1), float(a) % (b or 1)
        except Exception as e:
            x = str(e)
        r.append(x)
    spec = ['d', ',', '_', 'x', '#x', '#b', 'o', '+d', ' d', '010', '<12', '^12', '>12', '=+12', '_b', '020,', '*>15,', 'e', '.2f', '%', 'X', '#o', '+.1e','06'][rnd(24)]
    r.append(format(a, spec)); r.append('%5d|%-8d|%08d|%x|%+d' % (a, a, a, abs(a), a)); r.append(round(a, -rnd(5)))
    print(r)
# sets
for i in range(40):
    s = set(); t = set()
    for j in range(rnd(60)):
        k = rnd(5)
        v = rnd(200) - 50 if rnd(10) else rnd(10**6)
        if k < 3: s.add(v)
        elif k == 3: t.add(v)
        else: s.discard(v)
    print(s, t, s | t, s & t, s - t, t - s, s ^ t, s <= t, s == t, len(s))
    u = set(s); u.update(t); print(u); u.intersection_update(s); print(u); u -= t; print(u); u ^= t; print(u)
    if u: print(u.pop(), u.pop() if u else None, u)
    print(set(range(rnd(100), rnd(300))), frozenset(s), {x * 7 for x in s}, set(str(i)) == set(str(i)), s.union([1000, 5], (3,)), hash(frozenset(s)))
# slices
L = list(range(20)); S = 'abcdefghijklmnopqrst'; T = tuple(L); B = bytes(L)
for i in range(200):
    a = rnd(60) - 30; b = rnd(60) - 30; c = rnd(9) - 4
    a = None if rnd(5) == 0 else a; b = None if rnd(5) == 0 else b; c = None if rnd(3) == 0 else c
    if c == 0: c = 1
    r = [L[a:b:c], S[a:b:c], T[a:b:c], B[a:b:c], list(range(20)[a:b:c]), slice(a, b, c).indices(20), range(3, 40, 4)[a:b:c]]
    M = L[:]
    del M[a:b:c]; r.append(M)
    M = L[:]
    try:
        M[a:b:c] = 'xyz'[:rnd(4)]
    except ValueError as e: r.append(str(e))
    r.append(M)
    print(r)
