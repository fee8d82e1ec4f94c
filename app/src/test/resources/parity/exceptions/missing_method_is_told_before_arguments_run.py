class Account:
    def deposit(self, amount):
        return amount


def say(text):
    print("evaluated", text)
    return text


account = Account()
for attempt in (
    lambda: account.depositt(say("argument")),
    lambda: (3).foo(say("argument")),
    lambda: "text".joinn(1 / 0),
    lambda: [].push(say("argument"), key=say("keyword")),
    lambda: account.deposit(1 / 0),
    lambda: None.upper(undefined),
):
    try:
        attempt()
    except (AttributeError, ZeroDivisionError, NameError) as error:
        print(type(error).__name__, error)


class Lazy:
    def __getattr__(self, name):
        print("looks for", name)
        return lambda *given: given


print(Lazy().anything(1 + 1))
found = []
for number in range(5000):
    found.append(number * number)
print(len(found), sum(found))
account.withdraw(undefined)
