# ends: completed
import asyncio


async def dive(depth):
    return await dive(depth + 1)


try:
    asyncio.run(dive(0))
except RecursionError:
    print("too deep")
