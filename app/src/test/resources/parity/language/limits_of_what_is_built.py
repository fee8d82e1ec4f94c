def show(f):
    try:
        f()
        print("built")
    except (MemoryError, OverflowError, ValueError, RecursionError) as e:
        print(type(e).__name__)
show(lambda: "x" * 10 ** 18)
show(lambda: [0] * 10 ** 18)
show(lambda: "ab" * -5)
show(lambda: int("9" * 5000))
show(lambda: str(10 ** 5000))
show(lambda: 1 << (1 << 80))
