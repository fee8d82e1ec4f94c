"""Who runs the program, and secrets asked for."""

__all__ = ["GetPassWarning", "getpass", "getuser"]


class GetPassWarning(UserWarning):
    pass


def getuser():
    return "learner"


def getpass(prompt="Password: ", stream=None):
    return input(prompt)
