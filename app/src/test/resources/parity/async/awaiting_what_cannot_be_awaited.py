import inspect
import types


async def number():
    await 3


async def plain_function():
    await (lambda: 1)()


async def generator():
    await (x for x in [1])


class NoIterator:
    def __await__(self):
        return 5


async def no_iterator():
    await NoIterator()


async def loop():
    async for x in [1]:
        pass


async def stop():
    raise StopIteration("inside")


async def stop_in_generator():
    async def gives():
        yield 1
        raise StopAsyncIteration

    async for x in gives():
        print(x)


async def nothing():
    return 1


async def twice():
    once = nothing()
    print(await once)
    await once


for make in (number, plain_function, generator, no_iterator, loop, stop, stop_in_generator, twice):
    try:
        make().send(None)
    except StopIteration:
        print("ended")
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error, repr(error.__cause__))

print(inspect.iscoroutinefunction(nothing), inspect.iscoroutinefunction(print), inspect.iscoroutinefunction(lambda: 1))
waiting = nothing()
print(inspect.iscoroutine(waiting), inspect.isawaitable(waiting), isinstance(waiting, types.CoroutineType))
print(inspect.getcoroutinestate(waiting))
waiting.close()
print(inspect.getcoroutinestate(waiting))


@types.coroutine
def old_style():
    got = yield "question"
    return got


async def uses_it():
    return await old_style()


work = uses_it()
print(work.send(None))
try:
    work.send("answer")
except StopIteration as end:
    print(end.value)
