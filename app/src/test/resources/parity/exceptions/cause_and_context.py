try:
    try:
        1 / 0
    except ZeroDivisionError as low:
        raise ValueError("high") from low
except ValueError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    try:
        {}["k"]
    except KeyError:
        raise ValueError("quiet") from None
except ValueError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)
try:
    raise ValueError("a") from 5
except TypeError as error:
    print(error)
try:
    raise 5
except TypeError as error:
    print(error)
try:
    raise ValueError
except ValueError as error:
    print(repr(error), str(error) == "")
