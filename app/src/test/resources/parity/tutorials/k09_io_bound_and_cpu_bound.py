import math
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, math.isqrt(n) + 1):
        if n % d == 0:
            return False
    return True


def count_primes(limit):
    return sum(1 for n in range(limit) if is_prime(n))


def fetch(url):
    time.sleep(0.05)
    return f"{url}: {len(url)}"


def main():
    urls = [f"https://example.com/{i}" for i in range(6)]
    begun = time.time()
    with ThreadPoolExecutor(max_workers=6) as pool:
        for line in pool.map(fetch, urls):
            print(line)
    print("threads for waiting:", time.time() - begun < 0.3)
    with ProcessPoolExecutor(max_workers=2) as pool:
        for limit, count in zip((500, 1000), pool.map(count_primes, (500, 1000))):
            print(f"primes below {limit}: {count}")


if __name__ == "__main__":
    main()
