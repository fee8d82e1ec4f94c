# ends: completed
import datetime
for call in (lambda: datetime.date(10 ** 9, 1, 1), lambda: datetime.timedelta(days=10 ** 30), lambda: datetime.datetime.max + datetime.timedelta(1), lambda: datetime.datetime.fromtimestamp(1e300), lambda: datetime.datetime.now().strftime("%Y" * 1000)):
    try:
        call()
    except (OverflowError, ValueError) as error:
        print(type(error).__name__)
