import asyncio


def said(word, future=None):
    print(word)
    if future is not None:
        future.set_result("set by a callback")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future)
    loop.call_soon(said, "soon")
    loop.call_later(0.03, said, "later", future)
    loop.call_at(loop.time() + 0.01, said, "at")
    cancelled = loop.call_later(0.02, said, "never")
    cancelled.cancel()
    print(cancelled.cancelled())
    print(await future)
    print(future, future.done(), future.result())
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print(error)
    failing = loop.create_future()
    failing.set_exception(KeyError("why"))
    try:
        await failing
    except KeyError as error:
        print("future raised", error)
    print(failing)
    other = asyncio.Future()
    other.cancel()
    print(other, other.cancelled())
    print(asyncio.isfuture(other), asyncio.iscoroutinefunction(main), asyncio.iscoroutine(3))


asyncio.run(main())
