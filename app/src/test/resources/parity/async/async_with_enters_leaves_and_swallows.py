class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print("open", self.name)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("close", self.name, kind.__name__ if kind else None, error)
        return self.swallow


async def returns():
    async with Resource("r"):
        return "returned"


async def main():
    async with Resource("a") as a, Resource("b"):
        print("inside", a.name)
    async with Resource("quiet", swallow=True):
        raise ValueError("swallowed")
    try:
        async with Resource("loud"):
            raise ValueError("seen")
    except ValueError as error:
        print("caught", error)
    for i in range(3):
        async with Resource(i):
            if i == 0:
                continue
            break
    print(await returns())


class OnlyPlain:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


async def wrong():
    async with OnlyPlain():
        pass


async def wrong_too():
    with Resource("plain"):
        pass


for make in (main, wrong, wrong_too):
    try:
        make().send(None)
    except StopIteration:
        print("done")
    except TypeError as error:
        print(error)
