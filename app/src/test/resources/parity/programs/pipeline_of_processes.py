import multiprocessing as mp

SENTINEL = "STOP"


def read(out):
    for line in ["the quick brown fox", "jumps over", "the lazy dog", "the end"]:
        out.put(line)
    out.put(SENTINEL)


def split(source, out):
    for line in iter(source.get, SENTINEL):
        for word in line.split():
            out.put(word)
    out.put(SENTINEL)


def count(source, conn):
    counts = {}
    for word in iter(source.get, SENTINEL):
        counts[word] = counts.get(word, 0) + 1
    conn.send(counts)
    conn.close()


if __name__ == "__main__":
    lines, words = mp.Queue(), mp.Queue(maxsize=5)
    receiver, sender = mp.Pipe(duplex=False)
    stages = [
        mp.Process(target=read, args=(lines,)),
        mp.Process(target=split, args=(lines, words)),
        mp.Process(target=count, args=(words, sender)),
    ]
    for stage in stages:
        stage.start()
    for word, number in sorted(receiver.recv().items(), key=lambda item: (-item[1], item[0])):
        print(f"{word:<6}{number}")
    for stage in stages:
        stage.join()
    print([stage.exitcode for stage in stages])
