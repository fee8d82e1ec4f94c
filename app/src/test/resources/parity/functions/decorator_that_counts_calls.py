import functools


def counted(function):
    @functools.wraps(function)
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)

    wrapper.calls = 0
    return wrapper


@counted
def fib(n):
    """The slow one."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(12), fib.calls, fib.__name__, fib.__doc__)
