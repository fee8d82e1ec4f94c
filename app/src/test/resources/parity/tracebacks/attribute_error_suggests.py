class Account:
    def __init__(self):
        self.balance = 1


account = Account()
print(account.blance)
