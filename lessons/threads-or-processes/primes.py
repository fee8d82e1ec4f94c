import threading
import time


def primes_below(limit):
    count = 0
    for number in range(2, limit):
        divisor = 2
        while divisor * divisor <= number and number % divisor != 0:
            divisor += 1
        if divisor * divisor > number:
            count += 1
    return count


primes_below(400000)
start = time.perf_counter()
primes_below(1000000)
primes_below(1000000)
alone = time.perf_counter() - start

threads = []
for _ in range(2):
    threads.append(threading.Thread(target=primes_below, args=(1000000,)))
start = time.perf_counter()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
together = time.perf_counter() - start

speedup = alone / together
print(f"one after the other {alone:.2f} s")
print(f"in two threads {together:.2f} s")
print(f"speedup {speedup:.2f}")
