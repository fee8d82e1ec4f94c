import threading
from concurrent.futures import Future, ThreadPoolExecutor


def then(future, pool, func):
    result = Future()

    def forward(done):
        try:
            value = done.result()
        except Exception as error:
            result.set_exception(error)
            return
        inner = pool.submit(func, value)
        inner.add_done_callback(
            lambda f: result.set_exception(f.exception()) if f.exception() else result.set_result(f.result())
        )

    future.add_done_callback(forward)
    return result


with ThreadPoolExecutor(2) as pool:
    chain = then(then(pool.submit(int, "20"), pool, lambda x: x + 1), pool, lambda x: x * 2)
    print(chain.result(timeout=5))
    broken = then(then(pool.submit(int, "x"), pool, lambda x: x + 1), pool, print)
    print(type(broken.exception(timeout=5)).__name__, broken.exception())
