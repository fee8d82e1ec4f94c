def everything(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, sorted(more.items())


print(everything(1, d=4))
print(everything(1, 20, 30, 40, 50, d=60, e=70, f=80, g=90))
print(everything(*[1, 2], *(3, 4), **{"d": 5}, **{"z": 6}))
print(everything(1, d=4, a=100, b=200))
