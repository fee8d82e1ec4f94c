class Undecided:
    def __lt__(self, other):
        print("lt")
        return NotImplemented


class Decided:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        print(self.rank, "<", other.rank)
        return self.rank < other.rank


for items in ([Undecided(), Undecided()], [Undecided(), 1], [1, Undecided()]):
    try:
        sorted(items)
    except TypeError as error:
        print(error)
print([item.rank for item in sorted([Decided(2), Decided(1)])])
