"""Ten thousand coroutines that sleep a tenth of a second at the same time: the time over that tenth."""

import asyncio
import time

TASKS = 10000
SECONDS = 0.1


async def nap(n):
    await asyncio.sleep(SECONDS)
    return n


async def main():
    for turn in range(30):
        begin = time.perf_counter()
        answer = sum(await asyncio.gather(*(nap(n) for n in range(TASKS))))
        spent = time.perf_counter() - begin
        if turn == 0:
            print("answer", answer)
        if turn > 24:
            print("figure", spent - SECONDS)


if __name__ == "__main__":
    asyncio.run(main())
