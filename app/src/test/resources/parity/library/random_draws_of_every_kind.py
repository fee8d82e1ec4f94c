import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abcdef"), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[1, 9], k=6), random.sample(range(100), 5), random.uniform(1, 2), random.gauss(0, 1), random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(0.5), random.randrange(0, 100, 7), random.betavariate(1, 2), random.triangular(0, 10, 3), random.getrandbits(70), random.paretovariate(3), random.vonmisesvariate(0, 4) if hasattr(random, "vonmisesvariate") else None, random.lognormvariate(0, 1), random.weibullvariate(1, 2), random.gammavariate(2, 3), random.binomialvariate(10, 0.3) if hasattr(random, "binomialvariate") else None)
l = list(range(10)); random.shuffle(l); print(l, random.sample("hello", 3), random.sample([1, 2], counts=[3, 4], k=4), random.randbytes(5))
r = random.Random("seed"); print(r.random(), r.randint(0, 9)); r = random.Random(3.5); print(r.random()); st = random.getstate(); x = random.random(); random.setstate(st); print(x == random.random()); random.seed(b"abc"); print(random.random()); random.seed(-5); print(random.random()); random.seed(10**30); print(random.random()); random.seed("x", version=2); print(random.random())
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1), lambda: random.choices([]), lambda: random.randrange(0), lambda: random.randint(1.5, 2), lambda: random.choices([1], weights=[1, 2])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
random.seed(1); print([random.randint(1, 6) for _ in range(10)], [round(random.uniform(0.1, 0.5), 3) for _ in range(4)], random.choice(["a", "b", "c"]), random.sample(range(10**6), 3), random.randrange(10**20), random.choice(range(10)), random.choices(range(5), cum_weights=[1, 2, 3, 4, 10], k=3))
random.seed(7); d = {k: random.random() for k in "abc"}; print(d); random.shuffle(x := list("python")); print("".join(x))
