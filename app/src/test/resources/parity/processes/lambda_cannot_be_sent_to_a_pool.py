from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(1) as pool:
        try:
            pool.map(lambda n: n, [1])
        except Exception as e:
            print(type(e).__name__, str(e).split(" at ")[0])
