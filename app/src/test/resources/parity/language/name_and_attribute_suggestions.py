class Robot:
    def __init__(self): self.battery_level = 5
    def charge_battery(self): return self.batery_level
for f in [lambda: Robot().charge_battery(), lambda: [].appendd(1), lambda: "x".uper(), lambda: prnt(1), lambda: Robot.charge()]:
    try:
        f()
    except (AttributeError, NameError) as e:
        print(type(e).__name__, e)
def main():
    total_amount = 3
    print(total_amout)
main()
