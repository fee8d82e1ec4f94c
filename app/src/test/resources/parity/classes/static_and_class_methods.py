class Pizza:
    made = 0

    def __init__(self, toppings):
        self.toppings = toppings
        type(self).made += 1

    @classmethod
    def margherita(cls):
        return cls(["cheese"])

    @staticmethod
    def area(r):
        return 3 * r * r


class Calzone(Pizza):
    pass


p = Calzone.margherita()
print(type(p).__name__, Pizza.area(2), p.area(3), Pizza.made, Calzone.made, p.toppings)
