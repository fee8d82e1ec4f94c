import random
from multiprocessing import Pool


def inside(job):
    seed, samples = job
    rng = random.Random(seed)
    hits = 0
    for _ in range(samples):
        x, y = rng.random(), rng.random()
        if x * x + y * y <= 1.0:
            hits += 1
    return hits


if __name__ == "__main__":
    samples = 4000
    with Pool(2) as pool:
        hits = pool.map(inside, [(seed, samples) for seed in range(4)])
    print(hits)
    print("pi is about", 4 * sum(hits) / (4 * samples))
