import time
from concurrent.futures import ThreadPoolExecutor

import requests


def download(name):
    url = "http://files.test/" + name
    answer = requests.get(url)
    while answer.status_code == 503:
        time.sleep(0.4)
        answer = requests.get(url)
    return len(answer.text)


def fetch_all(names):
    with ThreadPoolExecutor(max_workers={{workers}}) as pool:
        return list(pool.map(download, names))


if __name__ == "__main__":
    sizes = fetch_all(["file" + str(n) for n in range(48)])
    print(f"{len(sizes)} files, {sum(sizes)} letters")
