from concurrent.futures import ProcessPoolExecutor
from concurrent.futures import ThreadPoolExecutor

import requests


def primes_below(limit):
    count = 0
    for number in range(2, limit):
        divisor = 2
        while divisor * divisor <= number and number % divisor != 0:
            divisor += 1
        if divisor * divisor > number:
            count += 1
    return count


def fetch(name):
    return requests.get("http://prices.test/" + name).status_code


def count_all(limits):
    {{counting}}


def fetch_all(names):
    {{fetching}}


def report(limits, names):
    return count_all(limits), fetch_all(names)


if __name__ == "__main__":
    names = ["page" + str(n) for n in range(16)]
    counts, pages = report([12000] * 8, names)
    print(len(counts), "counts,", pages.count(200), "pages")
