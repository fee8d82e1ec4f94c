import asyncio


async def work(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise RuntimeError(name)
    return name


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    def three(fail=None):
        return [
            asyncio.create_task(work(n, 0.03 * (i + 1), n == fail), name=n) for i, n in enumerate(("a", "b", "c"))
        ]

    done, pending = await asyncio.wait(three(), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(three("b"), return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending))
    print([repr(task.exception()) for task in done if task.exception()])
    done, pending = await asyncio.wait(three(), timeout=0.045)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending)
    print(names(done), names(pending), sorted(task.result() for task in done))
    for wrong in ([], [work("x", 0)], asyncio.sleep(0)):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
        for each in wrong if isinstance(wrong, list) else [wrong]:
            each.close()


asyncio.run(main())
