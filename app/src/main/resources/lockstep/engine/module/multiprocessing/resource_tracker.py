"""Of what processes leave behind nothing has to be tracked: a run takes it along."""


def register(name, rtype):
    pass


def unregister(name, rtype):
    pass


def ensure_running():
    pass


def getfd():
    return -1
