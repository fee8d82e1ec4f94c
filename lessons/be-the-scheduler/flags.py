import threading

busy = [False, False]
inside = 0


def visit(me, other):
    global inside
    while busy[other]:
        pass
    busy[me] = True
    inside += 1
    assert inside == 1, "both are in the booth"
    inside -= 1
    busy[me] = False


ann = threading.Thread(target=visit, args=(0, 1))
bob = threading.Thread(target=visit, args=(1, 0))
ann.start()
bob.start()
ann.join()
bob.join()
