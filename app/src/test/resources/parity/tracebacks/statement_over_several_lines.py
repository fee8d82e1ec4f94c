def combine(a, b):
    return (a +
            b)


result = combine(
    "text",
    len([1, 2, 3]),
)
