def check(stock):
    assert stock >= 0, f"stock fell to {stock}"


check(5)
check(-2)
