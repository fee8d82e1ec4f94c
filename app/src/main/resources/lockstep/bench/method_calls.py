"""Small methods that read and write attributes."""

SIZE = 60000


class Account:
    def __init__(self):
        self.balance = 0
        self.moves = 0

    def deposit(self, amount):
        self.balance += amount
        self.moves += 1

    def level(self):
        return self.balance % 1000


def half(part, parts):
    account = Account()
    seen = 0
    for i in range(part, SIZE, parts):
        account.deposit(i % 17)
        seen += account.level()
    return account.balance + account.moves


def work():
    return half(0, 1)
