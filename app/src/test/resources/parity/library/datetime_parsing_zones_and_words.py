from datetime import *

d = datetime(2024, 2, 29, 13, 5, 9, 123456)
print(datetime.strptime("2024-05-06 07:08:09.5", "%Y-%m-%d %H:%M:%S.%f"), date(2024, 1, 31) + timedelta(1), date.fromisoformat("2024-12-25").isocalendar()[1], datetime.fromisoformat("2024-01-02T03:04:05+02:00"), date(2024,1,1) < date(2024,1,2))
u = datetime(2024, 1, 1, tzinfo=timezone.utc); print(u, repr(u), u.timestamp(), datetime.fromtimestamp(0, timezone.utc), u.astimezone(timezone(timedelta(hours=5, minutes=30))), timezone(timedelta(hours=-3)))
for f in (lambda: date(2023, 2, 29), lambda: datetime.strptime("x", "%Y"), lambda: datetime(2024, 1, 1) < u, lambda: time(25), lambda: datetime.fromisoformat("zz")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(time(1, 2), repr(time(1, 2, 3, 4)), time.fromisoformat("04:05:06"), f"{d:%H:%M}", {date(2024, 1, 1): 1}[date(2024, 1, 1)], d.ctime(), datetime.now() > d, max(date(2024,1,1), date(2025,1,1)), datetime.combine(date(2024,1,1), time(3)))
