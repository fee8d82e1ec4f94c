import asyncio
import logging
import time


class Shown(logging.Handler):
    def emit(self, record):
        text = record.getMessage()
        if "Executing <Task" not in text:
            print(record.levelname, text.split(" created at")[0].split(" took")[0].split(" at ")[0])


logging.basicConfig(level=logging.DEBUG, handlers=[Shown()])


def block(seconds):
    time.sleep(seconds)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.slow_callback_duration = 0.05
    loop.call_soon(block, 0.06)
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
