import multiprocessing as mp


class Basket:
    def __init__(self):
        self.items = []


class ShopError(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


def fill(basket):
    basket.items.append("apple")
    return basket


def fail(code):
    raise ShopError(code, "closed")


if __name__ == "__main__":
    mine = Basket()
    with mp.Pool(1) as pool:
        theirs = pool.apply(fill, (mine,))
        print(mine.items, theirs.items, theirs is mine)
        try:
            pool.apply(fail, (4,))
        except ShopError as error:
            print(error, error.code, type(error.__cause__).__name__)
            print(str(error.__cause__).strip().splitlines()[-2])
