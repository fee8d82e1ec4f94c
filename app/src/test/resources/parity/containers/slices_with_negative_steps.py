s = list(range(10))
print(s[::-1], s[8:2:-2], s[-1:-4:-1], s[:3:-3], s[2:8:-1], s[100:2:-3], s[-100:100:4])
print(s[5:], s[:-5], s[-3:], s[20:], s[:], s[3:3])
print("abcdef"[::-2], (1, 2, 3, 4)[1:-1], "hello"[-3::-1], range(10)[2:8:3], range(10)[::-3])
s[2:5] = ["a"]
print(s)
s[::2] = [0, 0, 0, 0]
print(s)
try:
    s[::2] = [1]
except ValueError as e:
    print(e)
del s[1::3]
print(s)
s[1:1] = [7, 8, 9]
s[len(s):] = "z"
print(s)
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    s["a":]
except TypeError as e:
    print(e)
