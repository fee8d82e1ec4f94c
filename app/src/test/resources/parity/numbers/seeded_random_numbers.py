import random

random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abcdef"), random.uniform(1, 2))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(range(100), 5), random.randrange(0, 100, 7), random.choices([1, 2, 3], k=5), random.gauss(0, 1))
r = random.Random(7)
print(r.random(), r.randint(0, 10**20), r.getrandbits(70), r.expovariate(2))
