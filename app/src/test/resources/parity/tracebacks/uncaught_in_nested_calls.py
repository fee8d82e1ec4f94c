def low(n):
    return 10 // n


def middle(n):
    values = [1, 2]
    return low(n) + values[0]


def top():
    print("before")
    return middle(0)


top()
