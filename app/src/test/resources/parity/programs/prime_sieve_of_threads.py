import threading
from queue import Queue


def numbers(out, limit):
    for n in range(2, limit):
        out.put(n)
    out.put(None)


def sieve(prime, source, out):
    while (n := source.get()) is not None:
        if n % prime:
            out.put(n)
    out.put(None)


source = Queue()
threading.Thread(target=numbers, args=(source, 40), daemon=True).start()
primes = []
while (prime := source.get()) is not None:
    primes.append(prime)
    following = Queue()
    threading.Thread(target=sieve, args=(prime, source, following), daemon=True).start()
    source = following
print(primes)
