"""Warnings as messages."""

import warnings

_before = []


def _log(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        _before[0](message, category, filename, lineno, file, line)
        return
    import logging

    logging.getLogger("py.warnings").warning(
        "%s", warnings.formatwarning(message, category, filename, lineno, line)
    )


def captureWarnings(capture):
    if capture and not _before:
        _before.append(warnings.showwarning)
        warnings.showwarning = _log
    elif not capture and _before:
        warnings.showwarning = _before.pop()
