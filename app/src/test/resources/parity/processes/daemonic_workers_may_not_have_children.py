import multiprocessing as mp


def start_another(x):
    p = mp.Process(target=print)
    p.start()


if __name__ == "__main__":
    with mp.Pool(1) as pool:
        try:
            pool.apply(start_another, (1,))
        except AssertionError as error:
            print("AssertionError:", error)
    d = mp.Process(target=start_another, args=(1,), daemon=True)
    print(d.daemon)
