def price(item):
    match item:
        case {"price": int() | float() as cost} if cost < 0:
            return "negative"
        case {"price": int() | float() as cost, "count": int(count)}:
            return cost * count
        case {"price": (int() | float()) as cost}:
            return cost
        case (str() as name, (x, y) as pair):
            return name, x + y, pair
        case [*items, last] if len(items) == last:
            return "counted"
        case bool() as flag:
            return not flag
    return "unknown"

for item in [{"price": 3}, {"price": 2.5, "count": 4}, {"price": -1}, ("p", (1, 2)), [7, 7, 2], True, None]:
    print(price(item))
