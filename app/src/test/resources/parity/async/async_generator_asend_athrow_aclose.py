async def echo():
    got = None
    try:
        while True:
            try:
                got = yield got
                print("got", got)
            except ValueError as error:
                print("inside", error)
                got = "recovered"
    finally:
        print("cleaned up")


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def main():
    talk = echo()
    print(await talk.__anext__())
    print(await talk.asend("hello"))
    print(await talk.athrow(ValueError("bad")))
    await talk.aclose()
    await talk.aclose()
    try:
        await talk.__anext__()
    except StopAsyncIteration:
        print("ended")
    wont = stubborn()
    await anext(wont)
    try:
        await wont.aclose()
    except RuntimeError as error:
        print(error)
    fresh = echo()
    try:
        await fresh.asend("early")
    except TypeError as error:
        print(error)
    await fresh.aclose()
    step = numbers().__anext__()
    print(await step)
    try:
        await step
    except RuntimeError as error:
        print(error)
    last = numbers()
    print(await anext(last, "none"), await anext(last, "none"))
    async for x in aiter(numbers()):
        print(x)
    print(type(last).__name__, last.__name__, type(step).__name__)


async def numbers():
    yield 1


try:
    main().send(None)
except StopIteration:
    print("done")
