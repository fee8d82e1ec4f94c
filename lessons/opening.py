import threading
sold = {}

def sell():
    for _ in range(500000):
        sold["tea"] = sold.get("tea", 0) + 1

clerks = [threading.Thread(target=sell) for _ in range(4)]
for clerk in clerks: clerk.start()
for clerk in clerks: clerk.join()
print(sold["tea"], "of 2000000 sales counted")
