# ends: completed
x = [3, 1, 2]
def key(n):
    x.append(n)
    return n
try:
    x.sort(key=key)
except ValueError as error:
    print(error)
