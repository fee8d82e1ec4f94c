from dataclasses import dataclass, field
from operator import attrgetter

@dataclass(order=True)
class Item:
    sort_index: float = field(init=False, repr=False)
    name: str
    price: float
    tags: list[str] = field(default_factory=list, compare=False)
    def __post_init__(self):
        self.sort_index = self.price

@dataclass
class Inventory:
    items: dict[str, int] = field(default_factory=dict)
    catalog: dict[str, Item] = field(default_factory=dict)
    def add(self, item, count=1):
        self.catalog[item.name] = item
        self.items[item.name] = self.items.get(item.name, 0) + count
    def remove(self, name, count=1):
        have = self.items.get(name, 0)
        if count > have:
            raise KeyError(f"only {have} of {name}")
        self.items[name] = have - count
        if not self.items[name]:
            del self.items[name]
    @property
    def value(self):
        return sum(self.catalog[n].price * c for n, c in self.items.items())

inv = Inventory()
inv.add(Item("pen", 1.5, ["office"]), 10)
inv.add(Item("book", 12.0), 2)
inv.add(Item("cup", 4.25))
print(inv.items, f"{inv.value:.2f}")
for item in sorted(inv.catalog.values(), reverse=True):
    print(f"{item.name:<6}|{item.price:>8.2f}|{','.join(item.tags) or '-'}")
print(min(inv.catalog.values(), key=attrgetter("name")))
try:
    inv.remove("cup", 2)
except KeyError as e:
    print("error:", e)
inv.remove("cup")
print(inv.items, Item("a", 1) < Item("b", 2), Item("a", 1) == Item("a", 1, ["x"]))
