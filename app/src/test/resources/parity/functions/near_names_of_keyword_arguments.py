def f(name, size=1): pass
try: f(nam=1)
except TypeError as e: print(e)
try: print(sepp=1)
except TypeError as e: print(e)
class P:
    def __init__(self, colour, *, width=1): pass
try: P(color=1)
except TypeError as e: print(e)
try: P(1, widht=1)
except TypeError as e: print(e)
