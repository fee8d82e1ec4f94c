import multiprocessing


def work():
    print("never")


multiprocessing.set_start_method("spawn", force=True)
process = multiprocessing.Process(target=work)
process.start()
process.join()
print("exit code", process.exitcode)
