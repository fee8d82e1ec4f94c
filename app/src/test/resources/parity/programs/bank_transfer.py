import random
import threading
from dataclasses import dataclass, field


class InsufficientFunds(Exception):
    pass


@dataclass
class Account:
    owner: str
    balance: float = 0.0
    lock: threading.RLock = field(default_factory=threading.RLock, repr=False)

    def deposit(self, amount):
        with self.lock:
            self.balance += amount

    def withdraw(self, amount):
        with self.lock:
            if amount > self.balance:
                raise InsufficientFunds(f"{self.owner} has only {self.balance:.2f}")
            self.balance -= amount


def transfer(source, target, amount):
    first, second = sorted([source, target], key=lambda account: account.owner)
    with first.lock, second.lock:
        source.withdraw(amount)
        target.deposit(amount)


def teller(accounts, seed, rounds):
    rng = random.Random(seed)
    for _ in range(rounds):
        source, target = rng.sample(accounts, 2)
        try:
            transfer(source, target, rng.randint(1, 50))
        except InsufficientFunds:
            pass


accounts = [Account("alice", 500), Account("bob", 300), Account("carol", 200)]
threads = [threading.Thread(target=teller, args=(accounts, seed, 300)) for seed in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("Total:", sum(a.balance for a in accounts), all(a.balance >= 0 for a in accounts))
print(Account("dave", 5))
try:
    accounts[0].withdraw(10_000)
except InsufficientFunds as error:
    print(type(error).__name__, str(error).split(" has")[0])
