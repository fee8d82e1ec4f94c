# ends: completed
x = ()
for _ in range(100000):
    x = (x,)
try:
    hash(x)
except RecursionError as error:
    print("too deep")
