import asyncio
import re
import traceback


def tell():
    print(re.sub(r'File ".*/', 'File "', traceback.format_exc()), end="")


def same(function):
    return function


@same
@same
def steps(a,
          b=1):
    yield a


async def task():
    pass


async def values():
    yield 1


def thrown(into):
    try:
        into.throw(ValueError("early"))
    except ValueError as error:
        tell()
        entry = error.__traceback__.tb_next
        print(entry.tb_lineno, entry.tb_frame.f_code.co_name)


thrown(steps(1))
thrown(task())
thrown((i for i in
        range(3)))
print(steps.__code__.co_firstlineno, task.__code__.co_firstlineno)


async def main():
    try:
        await values().athrow(KeyError("first"))
    except KeyError:
        tell()
    cancelled = asyncio.create_task(task())
    cancelled.cancel()
    try:
        await cancelled
    except asyncio.CancelledError:
        tell()


asyncio.run(main())
