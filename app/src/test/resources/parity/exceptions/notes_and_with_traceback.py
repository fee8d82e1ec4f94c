try:
    error = ValueError("base")
    error.add_note("first note")
    error.add_note("second note")
    raise error
except ValueError as caught:
    print(caught.__notes__, caught.__traceback__ is not None)
    print(caught.with_traceback(None) is caught)
