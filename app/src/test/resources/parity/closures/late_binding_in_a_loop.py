late = [lambda: i for i in range(4)]
print([f() for f in late])
bound = [lambda i=i: i for i in range(4)]
print([f() for f in bound])
again = []
for n in range(3):

    def show():
        return n

    again.append(show)
n = 50
print([f() for f in again])
