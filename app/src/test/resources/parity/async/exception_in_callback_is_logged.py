import asyncio


def broken(n):
    raise RuntimeError(f"callback {n}")


def handler(loop, context):
    print("handled:", context["message"].split(" ")[0], repr(context["exception"]))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(broken, 1)
    await asyncio.sleep(0.01)
    print("still running")


asyncio.run(main())
