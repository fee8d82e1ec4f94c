from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def main():
    numbers = [5, 10, 20, 30]
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        with kind(max_workers=2) as executor:
            print(kind.__name__, list(executor.map(factorial, numbers)))
    with ProcessPoolExecutor() as executor:
        futures = [executor.submit(factorial, n) for n in numbers]
        print([f.result() for f in futures])


if __name__ == "__main__":
    main()
