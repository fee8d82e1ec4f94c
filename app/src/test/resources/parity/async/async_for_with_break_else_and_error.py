class Counter:
    def __init__(self, end):
        self.at, self.end = 0, end

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.at += 1
        if self.at > self.end:
            raise StopAsyncIteration
        return self.at


class Pause:
    def __await__(self):
        return (yield "pause")


async def squares(n):
    for i in range(n):
        await Pause()
        yield i * i


async def main():
    async for x in Counter(3):
        print(x)
    else:
        print("else runs")
    async for x in Counter(10):
        if x == 2:
            continue
        if x == 4:
            break
        print("loop", x)
    else:
        print("not this")
    try:
        async for x in Counter(3):
            raise ValueError(x)
    except ValueError as error:
        print("raised", error)
    async for a, b in pairs():
        print(a, b)
    print([x async for x in squares(4) if x], {x async for x in squares(2)}, {x: 1 async for x in squares(2)})
    print([y for x in range(2) async for y in squares(x + 2)])
    print([await square(x) for x in range(3)])
    later = (x async for x in squares(3))
    print(type(later).__name__, [x async for x in later])


async def square(x):
    await Pause()
    return x * x


async def pairs():
    yield 1, 2
    yield 3, 4


def drive(work):
    pauses = 0
    try:
        while True:
            work.send(None)
            pauses += 1
    except StopIteration:
        print("pauses", pauses)


drive(main())
