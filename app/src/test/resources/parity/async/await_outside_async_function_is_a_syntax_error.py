print("never printed")


def plain():
    x = await something()
