def attempt():
    raise ExceptionGroup("many", [ValueError(1), KeyError("k"), ValueError(2)])


try:
    attempt()
except* ValueError as group:
    print(type(group).__name__, group.exceptions, group)
except* KeyError as group:
    print([repr(e) for e in group.exceptions])
print("after")
