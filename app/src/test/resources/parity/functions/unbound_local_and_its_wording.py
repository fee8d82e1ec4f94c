total = 10


def read_before_assignment():
    print(total)
    total = 5


def deleted():
    x = 1
    del x
    return x


def free():
    def inner():
        return later

    inner()
    later = 1


for function in (read_before_assignment, deleted, free):
    try:
        function()
    except NameError as error:
        print(type(error).__name__, error)
try:
    print(never_defined)
except NameError as error:
    print(type(error).__name__, error)
try:
    del never_defined
except NameError as error:
    print(error)
