import sys


def outer(x):
    return inner(x) + 1


def inner(x):
    return 10 / x


try:
    outer(0)
except ZeroDivisionError as error:
    kind, value, place = sys.exc_info()
    print(kind.__name__, value is error, place is not None, error.__traceback__.tb_lineno)
    while place:
        code = place.tb_frame.f_code
        print(place.tb_lineno, code.co_name, code.co_firstlineno, code.co_filename[-9:] == __file__[-9:])
        place = place.tb_next
print(sys.exc_info())
