async def deepest(x):
    return 1 / x


async def middle(x):
    return await deepest(x) + 1


async def main():
    try:
        await middle(0)
    except ZeroDivisionError as error:
        raise ValueError("main failed") from error


main().send(None)
