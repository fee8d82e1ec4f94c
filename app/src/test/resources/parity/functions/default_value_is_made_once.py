def remember(item, seen=[]):
    seen.append(item)
    return seen


print(remember(1))
print(remember(2))
print(remember(3, []))
print(remember(4))


def stamp(n=len([1, 2, 3])):
    return n


print(stamp(), stamp(9), remember.__defaults__)
