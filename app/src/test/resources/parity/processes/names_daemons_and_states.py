import multiprocessing as mp


def show():
    me = mp.current_process()
    print(me.name, me.daemon, mp.parent_process() is not None, flush=True)


if __name__ == "__main__":
    print(mp.current_process().name, mp.parent_process(), flush=True)
    for p in (mp.Process(target=show), mp.Process(target=show, name="named", daemon=True)):
        print(p.pid, p.is_alive(), p.exitcode, flush=True)
        p.start()
        p.join()
        print(p.pid is not None, p.exitcode, flush=True)
    print(mp.active_children(), mp.get_start_method())
