"""The collector of garbage; Lockstep's is that of the Java machine, which these functions leave alone."""

_state = [True]
garbage = []
callbacks = []


def collect(generation=2):
    return 0


def enable():
    _state[0] = True


def disable():
    _state[0] = False


def isenabled():
    return _state[0]


def get_count():
    return (0, 0, 0)


def get_threshold():
    return (2000, 10, 0)


def set_threshold(*thresholds):
    pass


def get_objects(generation=None):
    return []


def get_referrers(*objs):
    return []


def get_stats():
    return [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]


def freeze():
    pass


def unfreeze():
    pass
