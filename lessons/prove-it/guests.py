import threading

guests = 0
{{lock.make}}


def arrive(party):
    global guests
    # begin guard
    seen = guests
    more = seen + party
    guests = more
    # end guard


ann = threading.Thread(target=arrive, args=(2,))
bob = threading.Thread(target=arrive, args=(3,))
ann.start()
bob.start()
ann.join()
bob.join()
