"""The event loop where time stands still: what is ready goes on in order, and any timer may be up between two turns."""

__all__ = ("turn_of",)


class _Arrivals:
    """What has been sent within the process and is still on its way: it arrives as a timer is up."""

    def __init__(self, loop):
        self._loop = loop
        self._underway = {}

    def __bool__(self):
        return False

    def __setitem__(self, what, value):
        if what not in self._underway:
            self._underway[what] = None
            self._loop.call_later(0, self._arrive, what)

    def _arrive(self, what):
        del self._underway[what]
        what.arrived()


def turn_of(loop):
    loop._arrived = _Arrivals(loop)

    def turn():
        ready = loop._ready
        timers = loop._timers
        left = len(ready)
        while left:
            timers.decide(loop, left)
            left -= 1
            ready.popleft()._run()
        # What BaseEventLoop._turn() calls at the end of the next turn, if it is due by then, is called now.
        loop._cancelled_timers = 0
        timer = timers.decide(loop, 0)
        while timer is not None:
            timer._waits = False
            timer._run()
            loop._cancelled_timers = 0
            timer = timers.decide(loop, 0)

    return turn
