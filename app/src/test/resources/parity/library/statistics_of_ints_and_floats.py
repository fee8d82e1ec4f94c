import statistics

d = [1, 2, 3, 4, 4, 7]
print(statistics.mean(d), statistics.median(d), statistics.mode(d), statistics.stdev(d), statistics.pstdev(d), statistics.variance(d), statistics.quantiles(d), statistics.fmean(d), statistics.mean([1.5, 2.5]), statistics.mean([1, 2]), statistics.stdev([0.1, 0.2, 0.4]), statistics.pvariance([1.0, 2.0]))
try: statistics.mean([])
except statistics.StatisticsError as e: print(e)
