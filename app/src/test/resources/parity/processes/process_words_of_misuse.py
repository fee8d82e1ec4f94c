import multiprocessing as mp
import os
import time


def attempt(what, action):
    try:
        print(what, "->", action())
    except BaseException as error:
        print(what, "->", type(error).__name__, error)


def nap():
    time.sleep(30)


if __name__ == "__main__":
    p = mp.Process(target=nap)
    print(p.pid, p.exitcode, p.is_alive(), p.daemon, p.name)
    attempt("join", p.join)
    attempt("terminate", p.terminate)
    attempt("sentinel", lambda: p.sentinel)
    p.start()
    attempt("start again", p.start)
    attempt("daemon after", lambda: setattr(p, "daemon", True))
    attempt("close", p.close)
    print(p.is_alive(), p.exitcode, p.pid > 0, p.ident == p.pid)
    p.terminate()
    p.join()
    print(p.exitcode, p.is_alive())
    p.close()
    attempt("closed join", p.join)
    attempt("closed exitcode", lambda: p.exitcode)
    attempt("closed alive", p.is_alive)
    k = mp.Process(target=nap)
    k.start()
    k.kill()
    k.join(5)
    print(k.exitcode)
    attempt("group", lambda: mp.Process(group=1))
    attempt("name", lambda: setattr(mp.Process(), "name", 3))
    attempt("start method", lambda: mp.set_start_method("fork"))
    attempt("start method again", lambda: mp.set_start_method("spawn"))
    attempt("unknown context", lambda: mp.get_context("thread"))
    print(mp.get_start_method(), mp.get_all_start_methods(), mp.get_context("spawn").get_start_method())
    attempt("pool 0", lambda: mp.Pool(0))
    print(mp.parent_process(), mp.current_process().name, mp.current_process().daemon, mp.active_children())
    print(mp.cpu_count() == os.cpu_count(), mp.current_process().pid == os.getpid())
