import copy

print(copy.copy([1, [2]]), copy.deepcopy({"a": [1, {2}]}))
class N:
    def __init__(self): self.a = [1]; self.me = self
n = copy.deepcopy(N()); print(n.me is n, n.a)
