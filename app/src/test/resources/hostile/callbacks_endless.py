# ends: timed-out
# within: 500 ms
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def again():
        loop.call_soon(again)

    again()
    await asyncio.sleep(100)


asyncio.run(main())
