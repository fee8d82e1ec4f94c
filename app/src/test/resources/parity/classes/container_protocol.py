class Grid:
    def __init__(self):
        self.cells = {}

    def __getitem__(self, key):
        print("get", key)
        return self.cells.get(key, 0)

    def __setitem__(self, key, value):
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __len__(self):
        return len(self.cells)

    def __contains__(self, key):
        return key in self.cells

    def __iter__(self):
        return iter(self.cells)

    def __call__(self, *args):
        return args


g = Grid()
g[1, 2] = 5
g[1, 2] += 1
g["a"] = 0
print(len(g), (1, 2) in g, list(g), g[1:2], g[::2], g[..., 1])
del g["a"]
print(len(g), bool(g), g(1, 2))
