import time
t = time.gmtime(0); print(t, t.tm_year, time.strftime("%Y-%m-%d %H:%M:%S %j %a %b %p %U", t), time.asctime(t), time.mktime(time.localtime(1700000000)), time.strptime("2024-03-05 01:02:03", "%Y-%m-%d %H:%M:%S"))
