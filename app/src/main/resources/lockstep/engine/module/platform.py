"""What the program runs on, as Lockstep shows it."""

import sys


def python_version():
    return ".".join([str(part) for part in sys.version_info[:3]])


def python_version_tuple():
    return tuple(python_version().split("."))


def python_implementation():
    return "CPython"


def python_compiler():
    return "Lockstep"


def system():
    return "Linux"


def node():
    return "lockstep"


def release():
    return "6.0"


def version():
    return "#1"


def machine():
    return "x86_64"


processor = machine


def architecture():
    return ("64bit", "ELF")


def platform(aliased=False, terse=False):
    return "Linux-6.0-x86_64"
