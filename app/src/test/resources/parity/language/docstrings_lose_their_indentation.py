def a():
    """One.
    """
def b():
    """   One.

	Tab
      two
    """
def c():
    """
    x
        y
   z
    """
def d():
    "one\n   two\n\tthree \n"
def e():
    """ok
    """ "more"
for f in (a, b, c, d, e): print(repr(f.__doc__))
print(repr((lambda: 0).__doc__))


class Account:
    """
    An account.

        >>> Account()
    """

    def deposit(self, amount):
        """Add money.

        amount: how much
        """


print(Account.__doc__)
print(Account.deposit.__doc__)
