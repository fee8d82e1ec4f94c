from datetime import *

d = datetime(2024, 2, 29, 13, 5, 9, 123456)
print(d, repr(d), d.isoformat(), d + timedelta(days=1, hours=12), d - datetime(2024, 1, 1), d.strftime("%Y/%m/%d %I:%M:%S %p %f %A %j %%"), d.date(), d.time(), d.weekday(), d.replace(year=2023, day=1))
print(timedelta(days=1, seconds=5), repr(timedelta(hours=-1)), timedelta(hours=1) / 2, timedelta(minutes=90) // timedelta(hours=1), timedelta(1).total_seconds(), timedelta(milliseconds=1.5), abs(timedelta(-1)), sum([timedelta(1), timedelta(2)], timedelta()), timedelta(seconds=1) * 2.5)
