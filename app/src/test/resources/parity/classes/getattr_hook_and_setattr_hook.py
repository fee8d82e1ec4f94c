class Recorder:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *args: self.log.append((name, args))

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))


r = Recorder()
r.start(1, 2)
r.speed = 5
r.stop()
print(r.log)
print(hasattr(r, "_x"), hasattr(r, "x"), getattr(r, "_y", "none"))
