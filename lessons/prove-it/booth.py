import threading

wants = [False, False]
turn = 0
inside = 0


def visit(me, other):
    global turn, inside
    {{order}}
    while {{wait}}:
        pass
    inside += 1
    assert inside == 1, "both are in the booth"
    inside -= 1
    wants[me] = False


ann = threading.Thread(target=visit, args=(0, 1))
bob = threading.Thread(target=visit, args=(1, 0))
ann.start()
bob.start()
ann.join()
bob.join()
