import threading

GUESTS = {{guests}}
forks = [threading.Lock() for _ in range(GUESTS)]


def dine(seat, left, right):
    first, second = left, right
    {{rule}}
    with first:
        with second:
            pass  # eat


guests = []
for seat in range(GUESTS):
    places = (seat, forks[seat], forks[(seat + 1) % GUESTS])
    guests.append(threading.Thread(target=dine, args=places))
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
