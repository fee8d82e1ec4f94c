import operator

print(operator.itemgetter(1, 0)([5, 6]), operator.attrgetter("real")(3), operator.methodcaller("upper")("x"), operator.add(1, 2))
