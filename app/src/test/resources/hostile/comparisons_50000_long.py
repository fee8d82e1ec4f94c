# ends: completed
print(<<50000 x 1<>>2)
