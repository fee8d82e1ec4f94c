import threading

visits = {}
{{lock.make}}


def group_of(visitor):
    code = 7
    for letter in visitor:
        code = (code * 31 + ord(letter)) % 65521
    return code % 16


def tally(visitor):
    # begin guard
    group = group_of(visitor)
    count = visits.get(group, 0)
    visits[group] = count + 1
    # end guard


a = threading.Thread(target=tally, args=("ann",))
b = threading.Thread(target=tally, args=("ann",))
a.start()
b.start()
a.join()
b.join()
