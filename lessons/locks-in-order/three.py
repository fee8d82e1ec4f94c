import threading

forks = [threading.Lock() for _ in range(3)]


def dine(left, right):
    with left:
        with right:
            pass  # eat


guests = []
for seat in range(3):
    left, right = forks[seat], forks[(seat + 1) % 3]
    guests.append(threading.Thread(target=dine, args=(left, right)))
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
