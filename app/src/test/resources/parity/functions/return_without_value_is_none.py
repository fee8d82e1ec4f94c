def nothing():
    return


def falls_off():
    pass


def early(n):
    if n > 1:
        return "early"


print(nothing(), falls_off(), early(2), early(1))
print(nothing() is falls_off())
