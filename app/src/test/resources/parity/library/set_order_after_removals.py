def lcg(s):
    while True:
        s = (s * 6364136223846793005 + 1442695040888963407) % 2**64
        yield s >> 33
g = lcg(5)
def rnd(n): return next(g) % n
for i in range(80):
    s = set(); h = []
    for j in range(rnd(25)):
        v = rnd(60) - 20
        if rnd(3): s.add(v); h.append(v)
        else: s.discard(v); h.append(-1000 - v)
        h2 = list(s)
    print('A', s, h)
    t = set(s); print('B', t)
    t = s.copy(); print('B2', t)
    o = {rnd(60) - 20 for _ in range(rnd(20))}
    print('C', s | o); print('D', s & o); print('E', s - o); print('F', s ^ o)
    u = set(s); u |= o; print('G', u)
    u = set(s); u &= o; print('H', u)
    u = set(s); u -= o; print('I', u)
    u = set(s); u ^= o; print('J', u)
