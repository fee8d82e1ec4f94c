"""Processes that begin with the program's text: the module runs again as __mp_main__, then the object arrives."""

import sys

import _pickle
import _process
from multiprocessing import context, process

_NOT_YET = """
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        """


def launch(process_object):
    """In the parent: packs the object and starts a machine for it."""
    if process._Current.process._inheriting:
        raise RuntimeError(_NOT_YET)
    context._Spawning.handles = []
    try:
        packed = _pickle.dumps(process_object)
        handles = context._Spawning.handles + list(process_object._handles)
    finally:
        context._Spawning.handles = None
    preparation = {
        "name": process_object._name,
        "start_method": context._default.get_start_method(),
        "argv": list(sys.argv),
    }
    return _process.spawn(_pickle.dumps((preparation, packed)), handles)


def main(data):
    """In the child: its whole life. Returns the exit code."""
    preparation, packed = _pickle.loads(data)
    here = process._Current.process
    here._name = preparation["name"]
    here._inheriting = True
    sys.argv[:] = preparation["argv"]
    context._default.set_start_method(preparation["start_method"], force=True)
    try:
        _process.run_main("__mp_main__")
        process_object = _pickle.loads(packed)
    except SystemExit as error:
        return process._code_of(error)
    except BaseException as error:
        sys.stderr.write(_process.format_exception(error))
        return 1
    finally:
        here._inheriting = False
    return process_object._bootstrap()
