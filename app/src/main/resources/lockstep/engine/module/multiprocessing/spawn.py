"""Processes that begin with the program's text: the module runs again as __mp_main__, then the object arrives."""

import os
import sys
import threading

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
        "environ": dict(os.environ),
    }
    data = _pickle.dumps((preparation, packed))
    if _process.explored:
        return _process.spawn(_Life(data), process_object._name, handles)
    return _process.spawn(data, handles)


class _Life:
    """What a process does while all orders are looked at, where it is a thread whose names hold something else."""

    def __init__(self, data):
        self.data = data

    def __call__(self):
        threading._after_fork()
        process._draw_anew()
        return _process.leave(main(self.data))


def main(data):
    """In the child: its whole life. Returns the exit code."""
    preparation, packed = _pickle.loads(data)
    here = process._Current.process
    here._name = preparation["name"]
    here._inheriting = True
    sys.argv[:] = preparation["argv"]
    os.environ.clear()
    os.environ.update(preparation["environ"])
    context._default.set_start_method(preparation["start_method"], force=True)
    try:
        if _process.explored:
            body = _process.main_body()
            if body is not None:
                body()
        else:
            _process.run_main("__mp_main__")
        process_object = _pickle.loads(packed)
    except SystemExit as error:
        return process._code_of(error)
    except BaseException as error:
        sys.stderr.write(_process.uncaught(error))
        return 1
    finally:
        here._inheriting = False
    return process_object._bootstrap()
