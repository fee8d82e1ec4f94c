x = 7
x += 3
x -= 1
x *= 4
x //= 5
x %= 5
x **= 5
x <<= 3
x >>= 1
x |= 3
x &= 126
x ^= 5
print(x)
x /= 4
print(x)
a = b = [1]
a += (2, 3)
print(b, a is b)
a = a + [4]
print(b, a)
a *= 2
print(a)
t = (1,)
u = t
t += (2,)
print(t, u)
s = {1}
s |= {2}
s -= {1}
s ^= {5}
print(sorted(s))
d = {"a": 1}
d |= {"b": 2}
print(d)
pair = ([], 1)
try:
    pair[0] += ["x"]
except TypeError as error:
    print(error, pair)
