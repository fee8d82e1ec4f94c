# Which items a sort of a short list compares, and in which order, is seen by a __lt__ that tells.
import random


class Card:
    def __init__(self, rank, place):
        self.rank, self.place = rank, place

    def __lt__(self, other):
        asked.append((self.place, other.place))
        return self.rank < other.rank


draw = random.Random(5)
for count in list(range(12)) + [20, 31, 40, 63]:
    for ranks in (2, 5, 1000):
        for reverse in (False, True):
            asked = []
            cards = [Card(draw.randrange(ranks), place) for place in range(count)]
            if ranks == 5 and count % 3 == 0:
                cards.sort(key=lambda card: -card.rank)
            done = sorted(cards, reverse=reverse)
            print(count, ranks, reverse, len(asked), asked[:12], sum(a * 7 + b for a, b in asked), [c.place for c in done][:8])
for given in ([3, 2, 2, 1, 1, 5], [1, 1, 1], [2, 2, 1], [1, 1, 2, 0], [5, 4, 3, 3, 3, 9, 9, 8], [4, 4, 4, 3, 3, 6]):
    asked = []
    print([c.place for c in sorted(Card(rank, place) for place, rank in enumerate(given))], asked)


class Odd(Card):
    def __lt__(self, other):
        asked.append((self.place, other.place))
        return "always"


asked = []
print([c.place for c in sorted(Odd(0, place) for place in range(6))], asked)
