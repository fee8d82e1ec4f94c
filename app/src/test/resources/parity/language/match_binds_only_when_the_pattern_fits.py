x = y = "old"
match (1, 2, 3):
    case (x, y):
        print("pair")
    case (x, 9, y):
        print("nine")
    case _:
        print("none", x, y)
match (4, 5):
    case (x, y) if x > y:
        print("bigger")
    case _:
        print("bound by the failed guard", x, y)
