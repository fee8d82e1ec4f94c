def area(width, height=2, *, unit="m"):
    "Width times height."
    scale = 1
    return width * height * scale


print(area.__name__, area.__doc__, area.__defaults__, area.__kwdefaults__)
area.note = "kept"
print(area.note, area.__dict__, area.__module__)
print((lambda: 0).__name__, (lambda: 0).__qualname__)
print(callable(area), callable(3), type(area).__name__, type(len).__name__)
