print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{x} {y:>5}".format(x=1, y=2), "{0[1]} {1[k]} {2.real}".format([1, 2], {"k": "v"}, 5))
print("{!r} {:>{}} {:{w}.{p}f}".format("a", "b", 5, 3.14159, w=8, p=2), "{{}} {:,}".format(10**9), "{:<5}|{:^5}|{:>5}".format("a", "b", "c"))
print(format(255, "x"), format(3.5, ".2f"), format("a", ">3"), format(5), format(True), format(None), "{:d}".format(True))
