"""Trial division of odd numbers, so that both halves are the same work."""

SIZE = 20000


def is_prime(n):
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True


def half(part, parts):
    count = 0
    for n in range(2 * part + 1, SIZE, 2 * parts):
        if is_prime(n):
            count += 1
    return count


def work():
    return half(0, 1)
