try:
    raise ValueError("x")
except ValueError as problem:
    kept = problem
try:
    print(problem)
except NameError as error:
    print(error)
print(repr(kept), kept.args)
