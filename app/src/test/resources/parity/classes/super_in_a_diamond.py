class Base:
    def go(self):
        return ["Base"]


class Left(Base):
    def go(self):
        return ["Left"] + super().go()


class Right(Base):
    def go(self):
        return ["Right"] + super().go()


class Bottom(Left, Right):
    def go(self):
        return ["Bottom"] + super().go()


print(Bottom().go(), [c.__name__ for c in Bottom.__mro__])
try:

    class Impossible(Base, Left):
        pass

except TypeError as error:
    print(error)
