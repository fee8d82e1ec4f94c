import threading

visits = {}
{{lock.make}}


def group_of(visitor):
    code = 7
    for letter in visitor:
        code = (code * 31 + ord(letter)) % 65521
    return code % 16


def tally(visitors):
    for visitor in visitors:
        # begin guard
        group = group_of(visitor)
        count = visits.get(group, 0)
        visits[group] = count + 1
        # end guard


def count_visits(visitors):
    visits.clear()
    threads = []
    for n in range(4):
        share = visitors[n::4]
        threads.append(threading.Thread(target=tally, args=(share,)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return visits


def count_alone(visitors):
    visits.clear()
    tally(visitors)
    return visits


if __name__ == "__main__":
    count_visits(["ann", "bob", "cy"] * 80000)
    print(sum(visits.values()), "of 240000 visits counted")
