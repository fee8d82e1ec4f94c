def say(x):
    print(x, end=" ")
    return x


def take(*args, **kwargs):
    return args, kwargs


print(take(say(1), *[say(2)], k=say(3), **{"m": say(4)}))
values = [0, 0, 0]
values[say(1)] = say(2)
print(values)
print({say("a"): say("b"), say("c"): say("d")})
print(say(1) < say(5) < say(3) < say(9))
say(1) if say(0) else say(2)
x = y = say(7)
print(x + y)
values[say(0)] += say(5)
print(values)
