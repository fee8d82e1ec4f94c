values = [1, 2, 3]
gen = (v * factor for v in values)
values = []
factor = 10
print(list(gen))
try:
    gen2 = (x for x in undefined_thing)
except NameError as error:
    print(error)
gen3 = (undefined_thing for x in [1])
try:
    next(gen3)
except NameError as error:
    print(error)
print(type(gen).__name__)
