import threading

stock = {"apple": 0}


def restock(times):
    for _ in range(times):
        stock["apple"] = stock.get("apple", 0) + 1


threads = [threading.Thread(target=restock, args=(300000,)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("lost some:", stock["apple"] < 1200000)
