x = "module"


class Box:
    x = "class"
    seen = x

    def read(self):
        return x

    made = [x for _ in range(2)]
    inner = (lambda: x)()


print(Box.seen, Box().read(), Box.made, Box.inner)
