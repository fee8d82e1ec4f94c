async def save(name):
    print("saved", name)


class Shop:
    async def sell(self):
        print("sold")


def work():
    for name in ("a", "b"):
        save(name)


save("c")
work()
Shop().sell()
print("end")
