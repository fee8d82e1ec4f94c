# ends: too-many-processes The program had 3 processes at once or started 12, which is
# runner: 40000 ms
import multiprocessing, time
if __name__ == "__main__":
    while True:
        multiprocessing.Process(target=time.sleep, args=(100,)).start()
