import collections
import itertools
import multiprocessing

TEXTS = [
    "It was the best of times it was the worst of times",
    "it was the age of wisdom it was the age of foolishness",
    "it was the epoch of belief it was the epoch of incredulity",
]


class SimpleMapReduce:
    def __init__(self, map_func, reduce_func, num_workers=None):
        self.map_func = map_func
        self.reduce_func = reduce_func
        self.pool = multiprocessing.Pool(num_workers)

    def partition(self, mapped_values):
        partitioned_data = collections.defaultdict(list)
        for key, value in mapped_values:
            partitioned_data[key].append(value)
        return partitioned_data.items()

    def __call__(self, inputs, chunksize=1):
        map_responses = self.pool.map(self.map_func, inputs, chunksize=chunksize)
        partitioned_data = self.partition(itertools.chain(*map_responses))
        return self.pool.map(self.reduce_func, partitioned_data)


def text_to_words(text):
    return [(word.lower(), 1) for word in text.split()]


def count_words(item):
    word, occurrences = item
    return word, sum(occurrences)


if __name__ == "__main__":
    mapper = SimpleMapReduce(text_to_words, count_words, 2)
    word_counts = mapper(TEXTS)
    word_counts.sort(key=lambda pair: (-pair[1], pair[0]))
    longest = max(len(word) for word, _ in word_counts[:6])
    for word, count in word_counts[:6]:
        print(f"{word:<{longest + 1}}: {count:5}")
