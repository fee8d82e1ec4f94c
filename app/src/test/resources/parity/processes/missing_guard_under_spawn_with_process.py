import multiprocessing as mp

mp.set_start_method("spawn", force=True)


def work():
    print("working")


p = mp.Process(target=work)
p.start()
p.join()
print("exit code", p.exitcode)
