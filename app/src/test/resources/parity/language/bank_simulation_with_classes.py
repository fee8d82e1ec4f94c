from abc import ABC, abstractmethod

class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed:.2f}, have {available:.2f}")
        self.shortfall = needed - available

class Account(ABC):
    _next = 1000
    def __init__(self, owner, balance=0.0):
        Account._next += 1
        self.number = Account._next
        self.owner = owner
        self._balance = balance
        self.history = []
    @property
    def balance(self):
        return self._balance
    @abstractmethod
    def fee(self, amount): ...
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self
    def withdraw(self, amount):
        total = amount + self.fee(amount)
        if total > self._balance:
            raise InsufficientFunds(total, self._balance)
        self._balance -= total
        self.history.append(("withdraw", total))
        return self
    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance:.2f})"
    def __lt__(self, other):
        return self._balance < other._balance

class Checking(Account):
    def fee(self, amount): return 1.0
class Savings(Account):
    rate = 0.02
    def fee(self, amount): return round(amount * 0.01, 2)
    def add_interest(self):
        return self.deposit(self._balance * self.rate)

class Bank:
    def __init__(self): self.accounts = {}
    def open(self, account):
        self.accounts[account.number] = account
        return account
    def __iter__(self): return iter(self.accounts.values())
    def __len__(self): return len(self.accounts)
    def __contains__(self, number): return number in self.accounts
    def transfer(self, a, b, amount):
        self.accounts[a].withdraw(amount)
        self.accounts[b].deposit(amount)

bank = Bank()
ann = bank.open(Checking("Ann", 100))
bob = bank.open(Savings("Bob", 50))
bank.transfer(ann.number, bob.number, 25.5)
print(ann, bob, len(bank), 1001 in bank, sorted(bank))
for attempt in [lambda: ann.withdraw(1000), lambda: bob.deposit(-1), lambda: setattr(ann, "balance", 5), lambda: Account("x")]:
    try:
        attempt()
    except InsufficientFunds as e:
        print("short by", e.shortfall, "-", e)
    except (ValueError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
bob.add_interest().withdraw(10)
print(f"{'owner':<8}{'balance':>10}")
for account in bank:
    print(f"{account.owner:<8}{account.balance:>10.2f}")
print(bob.history)
