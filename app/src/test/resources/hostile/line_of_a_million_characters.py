# ends: completed
x = "<<1000000 x a>>"
print(len(x))
