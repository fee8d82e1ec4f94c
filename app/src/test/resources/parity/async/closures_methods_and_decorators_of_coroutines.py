import functools


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        print("call", function.__name__, args, kwargs)
        result = await function(*args, **kwargs)
        print("result", result)
        return result

    return wrapper


class Account:
    def __init__(self):
        self.balance = 0

    @logged
    async def pay(self, amount, *, note="none"):
        self.balance += amount
        return self.balance

    @staticmethod
    async def rate():
        return 0.5

    @classmethod
    async def open(cls, amount):
        made = cls()
        made.balance = amount
        return made

    @property
    def later(self):
        return self.rate()

    def __repr__(self):
        return f"Account({self.balance})"


def counter():
    count = 0

    async def step():
        nonlocal count
        count += 1
        return count

    return step


async def main():
    account = await Account.open(5)
    await account.pay(3, note="rent")
    print(account, await account.later, await Account.rate())
    step = counter()
    print(await step(), await step())
    add = lambda a: step()
    print(await add(1))
    values = [await step() if i % 2 else i for i in range(4)]
    print(values, (await step()) + 1, -await step(), await step() ** 2)
    print(f"{await step()} in text", {"k": await step()}, [*await pair()])
    if (n := await step()) and await step():
        print(n)
    return await step() or 1


async def pair():
    return 1, 2


try:
    main().send(None)
except StopIteration as end:
    print(end.value)
