"""Where generators and coroutines stand: their frames, their states, and what they wait for."""
import asyncio
import inspect
import types


def part():
    got = yield "part"
    return got


def whole(n):
    print("inside:", inspect.getgeneratorstate(made), made.gi_running, made.gi_yieldfrom)
    for i in range(n):
        yield i
    result = yield from part()
    yield result
    yield from [7]


made = whole(1)


def show(what):
    line = what.gi_frame and what.gi_frame.f_lineno
    print(inspect.getgeneratorstate(what), what.gi_suspended, what.gi_running, line, inspect.getgeneratorlocals(what))


show(made)
print(made.gi_code.co_name, made.gi_frame.f_code is not None, made.gi_frame.f_back, made.gi_yieldfrom)
print(next(made))
show(made)
print(next(made), made.gi_yieldfrom.__name__, inspect.getgeneratorstate(made.gi_yieldfrom))
show(made)
print(made.send("sent"), made.gi_yieldfrom)
print(next(made), type(made.gi_yieldfrom).__name__)
print(list(made), made.gi_frame, made.gi_suspended, made.gi_yieldfrom)
show(made)


@types.coroutine
def switch():
    return (yield "switched")


async def inner():
    return await switch()


async def outer():
    x = 10
    y = await inner()
    return x + y


def shown(what):
    print(inspect.getcoroutinestate(what), what.cr_suspended, what.cr_running, inspect.getcoroutinelocals(what))


waits = outer()
shown(waits)
print(waits.send(None), waits.cr_await.__name__, waits.cr_await.cr_await.__name__, waits.cr_await.cr_await.gi_code.co_name)
shown(waits)
try:
    waits.send(5)
except StopIteration as end:
    print(end.value)
shown(waits)
print(waits.cr_await, waits.cr_frame)
plain = switch()
print(inspect.isgenerator(plain), inspect.isawaitable(plain), inspect.iscoroutine(plain), asyncio.iscoroutine(plain))
print(inspect.isgeneratorfunction(switch), inspect.iscoroutinefunction(switch), types.coroutine(switch) is switch)
print(bool(switch.__code__.co_flags & inspect.CO_ITERABLE_COROUTINE), types.coroutine(outer) is outer)
plain.close()


class Steps:
    """An iterator with a generator's methods."""

    def __init__(self):
        self.left = [1, 2]

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        if not self.left:
            raise StopIteration("over")
        return self.left.pop(0)

    def throw(self, *error):
        raise error[0]

    def close(self):
        print("closed")


@types.coroutine
def steps():
    """Not a generator function."""
    return Steps()


async def through_steps():
    return await steps()


walks = through_steps()
print(steps.__doc__, walks.send(None), walks.send(None))
try:
    walks.send(None)
except StopIteration as end:
    print(end.value)
for given in (5, None, "text"):
    try:
        types.coroutine(given)
    except TypeError as error:
        print(error)


@types.coroutine
def through():
    """May go through coroutines."""
    return (yield from inner())


async def twice():
    return await through(), await through()


both = twice()
print(both.send(None), both.send("a"))
try:
    both.send("b")
except StopIteration as end:
    print(end.value)


async def not_awaited(what):
    await what


for what in (part(), 5):
    try:
        not_awaited(what).send(None)
    except TypeError as error:
        print(error)


async def numbers():
    try:
        for i in range(3):
            yield i
    finally:
        print("numbers closed")


async def sleeper():
    await asyncio.sleep(60)


async def main():
    items = numbers()
    print(inspect.getasyncgenstate(items), inspect.getasyncgenlocals(items), items.ag_running, items.ag_await)
    print(await anext(items), inspect.getasyncgenstate(items), inspect.getasyncgenlocals(items))
    await items.aclose()
    print(inspect.getasyncgenstate(items), items.ag_frame)
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    stack = task.get_stack()
    print(inspect.getcoroutinestate(task.get_coro()), [(frame.f_code.co_name, frame.f_lineno) for frame in stack])
    print(task.get_coro().cr_await.__name__, task.get_stack(limit=0))
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    print(task.get_stack(), inspect.getcoroutinestate(task.get_coro()))


asyncio.run(main())
for wrong in (inspect.getgeneratorlocals, inspect.getasyncgenlocals):
    try:
        wrong([])
    except TypeError as error:
        print(error)
