"""Where a message was logged from."""

from traceback import extract_stack


def calls():
    """The calls that led to the message, without those of the library, as lines of text."""
    stack = extract_stack()
    stack[:] = [one for one in stack if not one.filename.startswith(("lockstep/logging/", "lockstep/traceback"))]
    return "".join(stack.format())
