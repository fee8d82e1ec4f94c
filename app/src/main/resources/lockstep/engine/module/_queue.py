"""What queues raise when they have nothing to give."""


class Empty(Exception):
    """Raised by get(block=False) and by get() after its timeout."""
