from itertools import accumulate, chain, combinations, cycle, groupby, islice, permutations, product, repeat, starmap, zip_longest

print(list(chain([1], "ab")), list(combinations("abc", 2)), list(permutations([1, 2, 3], 2))[:4])
print(list(product("ab", [1, 2])), list(islice(cycle("xy"), 5)), list(repeat(7, 3)))
print([(k, list(g)) for k, g in groupby("aabbba")], list(accumulate([1, 2, 3])), list(zip_longest("ab", "c", fillvalue="-")))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(chain.from_iterable([[1], [2, 3]])))
