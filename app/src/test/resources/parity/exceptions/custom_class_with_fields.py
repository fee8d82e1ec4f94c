class Overdrawn(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need = need
        self.have = have


class Coded(Exception):
    def __str__(self):
        return "code " + str(self.args[0])


class Plain(Exception):
    pass


try:
    raise Overdrawn(5, 3)
except Overdrawn as e:
    print(e, e.need - e.have, e.args, repr(e))
try:
    raise Coded(7)
except Coded as e:
    print(e, repr(e), [e])
print(repr(Plain()), repr(Plain("a", 1)), str(Plain("a", 1)), repr(Plain("it's")))
print(isinstance(Plain(), Exception), issubclass(Plain, BaseException))
