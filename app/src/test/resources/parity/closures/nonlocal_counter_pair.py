def counter(start):
    count = start

    def up(by=1):
        nonlocal count
        count += by
        return count

    def down():
        nonlocal count
        count -= 1
        return count

    return up, down


up, down = counter(10)
other, _ = counter(0)
print(up(), up(5), down(), other(), up())
print(up.__closure__[0].cell_contents)
