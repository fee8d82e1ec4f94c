import multiprocessing
import random


def merge(left, right):
    result = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            result.append(left[i])
            i += 1
        else:
            result.append(right[j])
            j += 1
    return result + left[i:] + right[j:]


def merge_sort(data):
    if len(data) <= 1:
        return data
    middle = len(data) // 2
    return merge(merge_sort(data[:middle]), merge_sort(data[middle:]))


def parallel_sort(data, workers=2):
    size = (len(data) + workers - 1) // workers
    chunks = [data[i : i + size] for i in range(0, len(data), size)]
    with multiprocessing.Pool(workers) as pool:
        chunks = pool.map(merge_sort, chunks)
        while len(chunks) > 1:
            extra = chunks.pop() if len(chunks) % 2 == 1 else None
            pairs = [(chunks[i], chunks[i + 1]) for i in range(0, len(chunks), 2)]
            chunks = pool.starmap(merge, pairs) + ([extra] if extra else [])
    return chunks[0]


if __name__ == "__main__":
    random.seed(7)
    data = [random.randint(0, 10_000) for _ in range(2000)]
    result = parallel_sort(data, 3)
    print(result == sorted(data), result[:5], len(result))
