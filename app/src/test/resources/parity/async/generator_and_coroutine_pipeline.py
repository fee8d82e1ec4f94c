import asyncio
from dataclasses import dataclass


@dataclass(order=True)
class Reading:
    at: float
    value: int


class Sensor:
    def __init__(self, name, values):
        self.name, self.values = name, values

    async def __aenter__(self):
        print("on", self.name)
        return self

    async def __aexit__(self, *exc):
        print("off", self.name)

    def __aiter__(self):
        return self._read()

    async def _read(self):
        for i, value in enumerate(self.values):
            await asyncio.sleep(0.001)
            yield Reading(float(i), value)


async def smooth(readings, size):
    window = []
    async for reading in readings:
        window.append(reading.value)
        window = window[-size:]
        yield sum(window) / len(window)


async def limited(values, most):
    async for value in values:
        if value > most:
            return
        yield round(value, 2)


async def main():
    async with Sensor("s", [1, 2, 6, 9, 20, 1]) as sensor:
        print([value async for value in limited(smooth(sensor, 2), 8)])
        largest = max([reading async for reading in sensor])
        print(largest)
    match await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, "two")):
        case [int(a), str(b)]:
            print(a, b)


asyncio.run(main())
